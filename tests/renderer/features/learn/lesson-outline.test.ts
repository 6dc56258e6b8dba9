import { expect, it } from 'vitest'
import { parseMarkdown } from '../../../../src/formats/markdown/parse-markdown'
import { headingsOf } from '../../../../src/renderer/features/learn/lesson-outline'

it('lists the sections with the place where each begins', () => {
  const blocks = parseMarkdown('Pembuka.\n\n## Menurut {dated:uu}\n\nIsi.\n\n### Rinci\n\n## Lalu')
  expect(headingsOf(blocks, () => 'UU 1')).toEqual([
    { block: 1, words: 'Menurut UU 1' },
    { block: 4, words: 'Lalu' },
  ])
})
