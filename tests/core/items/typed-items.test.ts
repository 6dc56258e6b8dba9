import { describe, expect, it } from 'vitest'
import { chooseByLetter } from '../../../src/core/exams/choose-by-letter'
import { type ItemView, viewOf } from '../../../src/core/exams/item-view'
import { answerState } from '../../../src/core/items/answer-state'
import { checkItem } from '../../../src/core/items/check-item'
import { itemSchema } from '../../../src/core/items/item'
import { FIELD, optionVerdicts } from '../../../src/core/items/option-verdicts'
import { type Response, responseSchema, TEXT_LIMIT } from '../../../src/core/items/response'
import { scoreResponse } from '../../../src/core/items/score-response'
import { splitCloze } from '../../../src/core/items/split-stem'
import { buildBankItem, buildItem, cloze, numeric, shortText, text } from '../../support/build-item'

const TYPED = [cloze, numeric, shortText]
const view = (overrides: Record<string, unknown>): ItemView => viewOf(buildBankItem(overrides))

describe('what the exam screen knows of an item that is typed', () => {
  it('is its gaps and their options, and neither key, accepted texts, tolerance nor rationale', () => {
    expect(view(cloze)).toEqual({
      id: 'contoh/satu',
      pack: 'contoh',
      type: 'cloze',
      stem: cloze.stem,
      stimulus: null,
      options: [],
      gaps: [cloze.gaps[0], { id: 'g2', options: null }],
    })
    for (const item of TYPED) {
      expect(JSON.stringify(view(item))).not.toMatch(/catatan kasus|case record|4000000|500|PIE|Alasan/)
    }
  })

  it('offers nothing to letters', () => {
    for (const item of TYPED) expect(chooseByLetter(view(item), null, 0)).toBeUndefined()
  })
})

describe('how far such an item has been answered', () => {
  it.each<[string, Record<string, unknown>, Response | null, string]>([
    ['no gap', cloze, null, 'none'],
    ['one gap of two', cloze, { g1: 'x' }, 'begun'],
    ['a gap of spaces', cloze, { g1: 'x', g2: '  ' }, 'begun'],
    ['a gap of another item', cloze, { g1: 'x', g9: 'y' }, 'begun'],
    ['every gap', cloze, { g1: 'x', g2: 'berita' }, 'complete'],
    ['a number, be it 0', numeric, 0, 'complete'],
    ['a text for a number', numeric, '5', 'none'],
    ['a word', shortText, 'pie', 'complete'],
    ['spaces', shortText, ' ', 'none'],
  ])('%s', (_name, item, response, state) => {
    expect(answerState(view(item), response)).toBe(state)
  })
})

describe('what is typed is right', () => {
  it('in full width, other capitals and more spaces, and in either language', () => {
    expect(scoreResponse(buildItem(shortText), ' Person  IN\u00a0environment ')).toBe(1)
    expect(scoreResponse(buildItem(cloze), { g1: 'y', g2: 'ＣＡＳＥ record' })).toBe(1)
    expect(scoreResponse(buildItem(cloze), { g1: 'Isi y', g2: 'kasus' })).toBe(0)
  })

  it('up to the tolerance and with it, whatever binary fractions make of it', () => {
    const item = buildItem({ ...numeric, key: 0.3, tolerance: 0.1 })
    expect([0.2, 0.4, 0.19999, 0.40001].map((given) => scoreResponse(item, given))).toEqual([1, 1, 0, 0])
    const exact = buildItem({ ...numeric, key: 5, tolerance: undefined })
    expect([5, 5.001, Number.NaN, Number.POSITIVE_INFINITY].map((given) => scoreResponse(exact, given))).toEqual([
      1, 0, 0, 0,
    ])
  })

  it('gap by gap and field by field, and of a blank one nothing is said', () => {
    expect([...optionVerdicts(buildItem(cloze), { g1: 'y' })]).toEqual([
      ['g1', 'right'],
      ['g2', 'wrong'],
    ])
    expect([...optionVerdicts(buildItem(numeric), 4_000_500)]).toEqual([[FIELD, 'right']])
    expect([...optionVerdicts(buildItem(shortText), 'pi')]).toEqual([[FIELD, 'wrong']])
    for (const item of TYPED) {
      expect(new Set(optionVerdicts(buildItem(item), null).values())).toEqual(new Set(['other']))
    }
  })
})

it('an answer is kept as a text, a number or texts by gap, none of them without end', () => {
  for (const response of ['Catatan  kasus', 2.5, { g1: 'y', g2: 'Catatan kasus' }]) {
    expect(responseSchema.parse(response)).toEqual(response)
  }
  const long = 'a'.repeat(TEXT_LIMIT + 1)
  for (const response of [long, { g1: long }]) expect(responseSchema.safeParse(response).success).toBe(false)
})

describe('a text to complete', () => {
  it('begins with the paragraph of its first gap; what stands before tells the situation', () => {
    const stem = { id: 'Rara pindah.\n\nIa {{g1}}.\n\nLalu {{g2}}.', en: 'Rara moved.\n\nShe {{g1}}.\n\nThen {{g2}}.' }
    expect(splitCloze(stem)).toEqual({
      situation: { id: 'Rara pindah.', en: 'Rara moved.' },
      question: { id: 'Ia {{g1}}.\n\nLalu {{g2}}.', en: 'She {{g1}}.\n\nThen {{g2}}.' },
    })
    expect(splitCloze(cloze.stem)).toEqual({ situation: null, question: cloze.stem })
  })
})

describe('the check of such an item', () => {
  const problems = (overrides: Record<string, unknown>) =>
    checkItem({ module: 'dasar', path: 'items.json', where: '0', value: buildItem(overrides) }).map(
      ({ where, kind, data }) => [where, kind, ...Object.values(data)],
    )

  it('finds nothing wrong with sound ones', () => {
    for (const item of TYPED) expect(problems(item)).toEqual([])
  })

  it('misses a gap in the text of one language', () => {
    const stem = { ...cloze.stem, en: 'The first step is {{g1}}.' }
    expect(problems({ ...cloze, stem })).toEqual([['0.stem.en', 'gap-not-in-text', 'g2']])
  })

  it('names a mark that no gap answers, and one that stands twice', () => {
    expect(problems({ ...cloze, stem: text('{{g1}} {{g2}} {{g3}} {{langkah}}') })).toEqual(
      ['id', 'en'].flatMap((language) =>
        ['g3', 'langkah'].map((id) => [`0.stem.${language}`, 'dangling-reference', 'gap', id]),
      ),
    )
    expect(problems({ ...cloze, stem: { ...cloze.stem, en: '{{g1}} {{g2}} {{g2}}' } })).toEqual([
      ['0.stem.en', 'duplicate-id', 'g2'],
    ])
  })

  it('holds each gap’s key against what the gap is', () => {
    const accepted = cloze.key.g2
    expect(problems({ ...cloze, key: { g1: 'y' } })).toEqual([['0.key.g2', 'gap-key', 'g2']])
    expect(problems({ ...cloze, key: { g1: 'w', g2: accepted } })).toEqual([['0.key.g1', 'gap-key', 'g1']])
    expect(problems({ ...cloze, key: { g1: ['y'], g2: 'y' } })).toEqual([
      ['0.key.g1', 'gap-key', 'g1'],
      ['0.key.g2', 'gap-key', 'g2'],
    ])
    expect(problems({ ...cloze, key: { ...cloze.key, g3: 'y' } })).toEqual([
      ['0.key', 'dangling-reference', 'gap', 'g3'],
    ])
  })

  it('finds ids that are used twice', () => {
    const option = { id: 'y', text: text('Isi') }
    expect(problems({ ...cloze, gaps: [{ id: 'g1', options: [option, option] }, { id: 'g2' }, { id: 'g2' }] })).toEqual(
      [
        ['0.gaps', 'duplicate-id', 'g2'],
        ['0.gaps.0.options', 'duplicate-id', 'y'],
      ],
    )
  })

  it('refuses one without a rationale, with options, or with gap ids that a language tag could be', () => {
    for (const item of TYPED) {
      expect(() => buildItem({ ...item, rationale: null })).toThrow()
      expect(() => buildItem({ ...item, rationale: undefined })).toThrow()
      expect(() => buildItem({ ...item, options: [{ id: 'a', text: text('a'), rationale: text('a') }] })).toThrow()
    }
    expect(() => buildItem({ ...cloze, gaps: [{ id: 'satu' }], key: { satu: ['a'] } })).toThrow()
    expect(itemSchema.parse(buildItem(numeric)).options).toEqual([])
  })
})
