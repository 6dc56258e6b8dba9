import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, Inline } from '../../../src/formats/markdown/ast'
import { citedIn, sideNotesIn } from '../../../src/formats/markdown/marks-in'
import { parseInline, parseMarkdown } from '../../../src/formats/markdown/parse-markdown'
import { blockLines, plainText } from '../../../src/formats/markdown/plain-text'

const text = (value: string): Inline => ({ type: 'text', text: value })

describe('the marks of a pack in a line', () => {
  it('knows dated values, references and glossary terms, inside bold and italic too', () => {
    expect(
      parseInline(
        'Menurut {dated:uu-14-2019}, **pasal {dated:pasal-7}** dan [*pengamat*](term:pengamat){ref:olweus-1993}',
      ),
    ).toEqual([
      text('Menurut '),
      { type: 'dated', id: 'uu-14-2019' },
      text(', '),
      { type: 'strong', children: [text('pasal '), { type: 'dated', id: 'pasal-7' }] },
      text(' dan '),
      { type: 'term', id: 'pengamat', children: [{ type: 'emphasis', children: [text('pengamat')] }] },
      { type: 'ref', id: 'olweus-1993' },
    ])
  })

  it('leaves an unfinished or unknown mark as the text that it is', () => {
    expect(parseInline('{dated:} {dated:ABC} {lain:x} {ref:a')).toEqual([text('{dated:} {dated:ABC} {lain:x} {ref:a')])
  })

  it('keeps an escaped star as a star', () => {
    expect(parseInline('\\*bukan miring\\*')).toEqual([text('*bukan miring*')])
  })

  it('gives the plain words for titles', () => {
    const plain = plainText(parseInline('**Isi** {dated:uu} dan [kata](term:kata){ref:a}'), (id) =>
      id === 'uu' ? 'UU 1' : undefined,
    )
    expect(plain).toBe('Isi UU 1 dan kata')
  })
})

describe('the blocks of a lesson', () => {
  it('reads headings, lists, tables, quotes, side notes, notes and exhibits', () => {
    const blocks = parseMarkdown(
      [
        'Pembuka.',
        '## Bagian',
        '1. satu\n2. dua',
        '| Ciri | Layar |\n|---|---:|\n| Sengaja | **ya** |',
        '> kutipan',
        '> [!side] **Tahun.** Sebut tahunnya.',
        '> [!note] Catatan\n>\n> - butir',
        '{artefact:obrolan-tari}',
      ].join('\n\n'),
    )
    expect(blocks).toEqual([
      { type: 'paragraph', children: [text('Pembuka.')] },
      { type: 'heading', level: 2, children: [text('Bagian')] },
      {
        type: 'list',
        isOrdered: true,
        start: 1,
        items: [[{ type: 'paragraph', children: [text('satu')] }], [{ type: 'paragraph', children: [text('dua')] }]],
      },
      {
        type: 'table',
        alignments: [null, 'right'],
        head: [[text('Ciri')], [text('Layar')]],
        rows: [[[text('Sengaja')], [{ type: 'strong', children: [text('ya')] }]]],
      },
      { type: 'quote', blocks: [{ type: 'paragraph', children: [text('kutipan')] }] },
      {
        type: 'side',
        blocks: [
          { type: 'paragraph', children: [{ type: 'strong', children: [text('Tahun.')] }, text(' Sebut tahunnya.')] },
        ],
      },
      {
        type: 'callout',
        kind: 'note',
        blocks: [
          { type: 'paragraph', children: [text('Catatan')] },
          { type: 'list', isOrdered: false, start: 1, items: [[{ type: 'paragraph', children: [text('butir')] }]] },
        ],
      },
      { type: 'artefact', id: 'obrolan-tari' },
    ])
  })

  it('reads files that were written on Windows alike', () => {
    expect(parseMarkdown('Satu.\r\n\r\n## Dua\r\n')).toEqual(parseMarkdown('Satu.\n\n## Dua\n'))
  })
})

describe('boxes, side notes and checks in a lesson', () => {
  it('knows each kind of box, and leaves one that it does not know as a quotation with its mark', () => {
    const kinds = ['note', 'caution', 'example', 'literature', 'danger'].map((kind) =>
      parseMarkdown(`> [!${kind}] Isi`),
    )
    expect(kinds.flat().map((block) => ('kind' in block ? block.kind : block.type))).toEqual([
      'note',
      'caution',
      'example',
      'literature',
      'quote',
    ])
    expect(kinds[4]).toEqual([{ type: 'quote', blocks: [{ type: 'paragraph', children: [text('[!danger] Isi')] }] }])
  })

  it('puts what a side note says at its mark, over several lines, wherever it is written down', () => {
    expect(parseMarkdown('[^b]: Sudah **lama**\ndikenal {ref:x}.\n\nSatu[^b] dua.\n\n[^c]: Tidak dipakai.')).toEqual([
      {
        type: 'paragraph',
        children: [
          text('Satu'),
          {
            type: 'side-note',
            id: 'b',
            children: [
              text('Sudah '),
              { type: 'strong', children: [text('lama')] },
              text(' dikenal '),
              { type: 'ref', id: 'x' },
              text('.'),
            ],
          },
          text(' dua.'),
        ],
      },
    ])
  })

  it('leaves the mark of a note that is nowhere, a note within a note, and code as they are', () => {
    expect(parseMarkdown('Satu[^a].')).toEqual([{ type: 'paragraph', children: [text('Satu[^a].')] }])
    const [paragraph] = parseMarkdown('Satu[^a].\n\n[^a]: Lihat[^a].')
    expect(JSON.stringify(paragraph)).toContain('Lihat[^a].')
    expect(parseMarkdown('```\n[^a]: kode\n```')).toEqual([{ type: 'code', text: '[^a]: kode' }])
  })

  it('reads a check alone in its paragraph as one that is asked there', () => {
    expect(parseMarkdown('Isi.\n\n{check:tiga-ciri}\n\nIsi {check:x}.').map(({ type }) => type)).toEqual([
      'paragraph',
      'check',
      'paragraph',
    ])
  })
})

describe('the words of a block', () => {
  it('come line by line, with side notes after what they belong to, and tables row by row', () => {
    const source =
      'Satu[^a] **dua** {ref:r}.\n\n[^a]: Di tepi.\n\n- butir\n\n| A | B |\n|---|---|\n| c | d |\n\n{artefact:x}'
    expect(parseMarkdown(source).map((block) => blockLines(block, () => undefined))).toEqual([
      ['Satu dua .', 'Di tepi.'],
      ['butir'],
      ['A, B', 'c, d'],
      [],
    ])
  })
})

it('numbers references, and letters side notes, in the order in which the text first names them, wherever that is', () => {
  const blocks = parseMarkdown(
    'Satu {ref:b}[^m].\n\n[^m]: Lihat {ref:z}.\n\n> [!side] Dua {ref:a} dan **{ref:b}**\n\n| x {ref:d} |\n|---|\n| y {ref:c}[^k] |\n\n[^k]: K\n\n- butir {ref:e}',
  )
  expect(citedIn(blocks)).toEqual(['b', 'z', 'a', 'd', 'c', 'e'])
  expect(sideNotesIn(blocks)).toEqual(['m', 'k'])
})

describe('hostile text', () => {
  it('shows HTML as the text that it is', () => {
    expect(parseMarkdown('<script>alert(1)</script>\n\nsatu <img src=x onerror=alert(1)> dua')).toEqual([
      { type: 'paragraph', children: [text('<script>alert(1)</script>')] },
      { type: 'paragraph', children: [text('satu <img src=x onerror=alert(1)> dua')] },
    ])
  })

  it('keeps only the words of links and images', () => {
    const lines = [
      '[klik](javascript:alert(1))',
      '[klik](https://jahat.example)',
      '![gambar](http://x/y.png)',
      '[klik](term:../a)',
    ]
    expect(lines.map((line) => parseInline(line))).toEqual([
      [text('klik')],
      [text('klik')],
      [text('gambar')],
      [text('klik')],
    ])
    expect(parseInline('https://jahat.example')).toEqual([text('https://jahat.example')])
  })

  it.each([
    '>',
    '> ',
    '1. ',
    '- ',
    '*a_ ',
    '**a ',
    '[',
    '![',
    '`',
    '<',
    '{dated:',
    '|',
    'a**',
    '[^',
    '[^a]: ',
    '> [!note] ',
  ])('survives “%s” repeated ten thousand times', (piece) => {
    const hostile = piece.repeat(10_000)
    expect(deepest(parseMarkdown(hostile))).toBeLessThan(40)
    expect(() => parseInline(hostile)).not.toThrow()
  })

  it('flattens what is nested deeper than anybody reads', () => {
    expect(deepest(parseMarkdown(`${'> '.repeat(60)}isi`))).toBeLessThan(40)
  })

  it('never throws and never yields a kind of node that the screen does not know', () => {
    const known = new Set(
      [
        'paragraph heading list quote side callout table artefact check code rule',
        'text strong emphasis code break dated ref term side-note',
      ].flatMap((names) => names.split(' ')),
    )
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            ...'ab *_`[]()<>!#|-1.{}:^\n\\~&dterm'.split(''),
            '[^a]',
            '\n[^a]: ',
            '> [!note] ',
            '> [!x]',
            '{check:a}',
          ),
          maxLength: 200,
        }),
        (source) => {
          const blocks = parseMarkdown(source)
          for (const type of typesIn(blocks)) expect(known).toContain(type)
          for (const block of blocks) expect(() => blockLines(block, () => undefined)).not.toThrow()
        },
      ),
    )
  })
})

function deepest(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  return 1 + Math.max(0, ...Object.values(value).map(deepest))
}

function typesIn(value: readonly (Block | Inline)[]): string[] {
  const found: string[] = []
  JSON.stringify(value, (key, inner: unknown) => {
    if (key === 'type' && typeof inner === 'string') found.push(inner)
    return inner
  })
  return found
}
