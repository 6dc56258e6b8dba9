import { expect, it } from 'vitest'
import { parseMarkdown } from '../../../../src/formats/markdown/parse-markdown'
import { citedIn, headingsOf } from '../../../../src/renderer/features/learn/lesson-outline'

it('numbers references in the order in which the text first names them, wherever that is', () => {
  const blocks = parseMarkdown(
    'Satu {ref:b}.\n\n> [!side] Dua {ref:a} dan **{ref:b}**\n\n| x {ref:d} |\n|---|\n| y {ref:c} |\n\n- butir {ref:e}',
  )
  expect(citedIn(blocks)).toEqual(['b', 'a', 'd', 'c', 'e'])
})

it('lists the sections with the place where each begins', () => {
  const blocks = parseMarkdown('Pembuka.\n\n## Menurut {dated:uu}\n\nIsi.\n\n### Rinci\n\n## Lalu')
  expect(headingsOf(blocks, () => 'UU 1')).toEqual([
    { block: 1, words: 'Menurut UU 1' },
    { block: 4, words: 'Lalu' },
  ])
})
