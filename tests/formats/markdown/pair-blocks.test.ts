import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { counterpart, pairBlocks } from '../../../src/formats/markdown/pair-blocks'
import { parseMarkdown } from '../../../src/formats/markdown/parse-markdown'

const pairsOf = (left: string, right: string) =>
  pairBlocks(parseMarkdown(left), parseMarkdown(right)).map((pair) =>
    [pair.left, pair.right].map(({ first, end }) => `${first}-${end}`).join(' | '),
  )

describe('two editions of a text beside each other', () => {
  it('go block by block where they have the same blocks', () => {
    expect(pairsOf('Satu.\n\n## Dua\n\n- a', 'One.\n\n## Two\n\n- a')).toEqual(['0-1 | 0-1', '1-2 | 1-2', '2-3 | 2-3'])
  })

  it('go section by section where a section has more blocks in one of them, and block by block again after it', () => {
    expect(
      pairsOf('Satu.\n\n## Dua\n\nA.\n\nB.\n\n## Tiga\n\nC.', 'One.\n\n## Two\n\nA and B.\n\n## Three\n\nC.'),
    ).toEqual(['0-1 | 0-1', '1-4 | 1-3', '4-5 | 3-4', '5-6 | 4-5'])
  })

  it('go by the large headings where only the small ones differ, and as wholes where no headings agree', () => {
    expect(pairsOf('## A\n\n### x\n\na\n\n## B', '## A\n\na\n\n## B')).toEqual(['0-3 | 0-2', '3-4 | 2-3'])
    expect(pairsOf('## A\n\n## B', '## A')).toEqual(['0-2 | 0-1'])
  })

  it('begin anew after an exhibit that both have', () => {
    expect(pairsOf('a\n\nb\n\n{artefact:x}\n\nc', 'a\n\n{artefact:x}\n\nc')).toEqual([
      '0-2 | 0-1',
      '2-3 | 1-2',
      '3-4 | 2-3',
    ])
  })

  it('never put one exhibit beside another', () => {
    expect(pairsOf('{artefact:a}\n\n{artefact:b}', '{artefact:b}\n\n{artefact:a}')).toEqual(['0-2 | 0-2'])
  })

  it('hold each block of both exactly once and in order, whatever the texts are', () => {
    const source = fc
      .array(fc.constantFrom('## A', '### B', 'Teks.', '- butir', '> [!note] k', '{artefact:a}'), { maxLength: 12 })
      .map((parts) => parts.join('\n\n'))
    fc.assert(
      fc.property(source, source, (left, right) => {
        const [own, other] = [parseMarkdown(left), parseMarkdown(right)]
        const pairs = pairBlocks(own, other)
        const numbers = (side: 'left' | 'right') =>
          pairs.flatMap((pair) =>
            Array.from({ length: pair[side].end - pair[side].first }, (_, k) => pair[side].first + k),
          )
        expect(numbers('left')).toEqual(own.map((_, index) => index))
        expect(numbers('right')).toEqual(other.map((_, index) => index))
      }),
    )
  })

  it('tell where a block of one stands in the other', () => {
    const pairs = pairBlocks(
      parseMarkdown('Satu.\n\n## Dua\n\nA.\n\nB.\n\n## Tiga'),
      parseMarkdown('One.\n\n## Two\n\nA and B.\n\n## Three'),
    )
    expect([0, 1, 2, 3, 4, 99].map((block) => counterpart(pairs, block))).toEqual([0, 1, 2, 2, 3, 3])
    expect(counterpart([], 5)).toBe(0)
  })
})
