import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildIndex } from '../../../src/core/find/build-index'
import type { FindDocument } from '../../../src/core/find/find-document'
import { type FindRequest, search } from '../../../src/core/find/search'
import { slowSearch } from '../../support/slow-search'

let things = 0
function document(overrides: Partial<FindDocument>): FindDocument {
  things += 1
  return {
    kind: 'lesson',
    thing: `thing-${things}`,
    part: 0,
    language: 'id',
    title: '',
    heading: '',
    body: '',
    place: { to: 'lesson', pack: 'contoh', module: 'dasar', lesson: 'satu', block: null },
    ...overrides,
  }
}

const find = (documents: readonly FindDocument[], query: string, request: Partial<FindRequest> = {}) =>
  search([buildIndex(documents)], { query, language: 'id', kind: null, most: 20, ...request })
const titles = (answer: ReturnType<typeof find>) => answer.hits.map((hit) => hit.document.title)

describe('searching', () => {
  it('puts a title before a heading, and a heading before a word in the text', () => {
    const texts = [
      document({ title: 'Satu', body: 'Tentang perundungan di sekolah.' }),
      document({ title: 'Dua', heading: 'Perundungan', body: 'Isi di sekolah.' }),
      document({ title: 'Perundungan tiga', body: 'Isi di sekolah.' }),
      document({ title: 'Empat', body: 'Lain sama sekali.' }),
    ]
    expect(titles(find(texts, 'dirundung '))).toEqual(['Perundungan tiga', 'Dua', 'Satu'])
  })

  it('shows of each thing the part that fits best, in the reader’s language before another', () => {
    const place = (block: number) => ({ to: 'lesson', pack: 'contoh', module: 'dasar', lesson: 'satu', block }) as const
    const texts = [
      document({ thing: 'a', title: 'Bukti', body: 'pembuka', part: 0, place: place(0) }),
      document({ thing: 'a', title: 'Bukti', heading: 'Media sosial', body: 'media', part: 1, place: place(7) }),
      document({
        thing: 'a',
        title: 'Evidence',
        heading: 'Social media',
        body: 'media',
        part: 1,
        language: 'en',
        place: place(9),
      }),
    ]
    const [hit, ...rest] = find(texts, 'media').hits
    expect(rest).toEqual([])
    expect(hit?.document).toMatchObject({ language: 'id', place: { block: 7 } })
    expect(find(texts, 'media', { language: 'en' }).hits[0]?.document).toMatchObject({
      language: 'en',
      place: { block: 9 },
    })
    // An English word leads an Indonesian reader to the place in the Indonesian text.
    expect(find(texts, 'social').hits[0]?.document).toMatchObject({ language: 'en', place: { block: 7 } })
  })

  it('finds what is still being typed, and marks what was found', () => {
    const texts = [document({ title: 'Jam pertama', body: 'Anak yang dirundung menulis kepada Anda.' })]
    const [hit] = find(texts, 'anak dirun').hits
    expect(hit?.body.marks.map(([start, end]) => hit.body.text.slice(start, end))).toEqual(['Anak', 'dirundung'])
  })

  it('wants every word where some text has them all, and else as many as any has', () => {
    const texts = [
      document({ title: 'A', body: 'anggaran kampanye' }),
      document({ title: 'B', body: 'anggaran rumah' }),
      document({ title: 'C', body: 'kampanye saja' }),
    ]
    expect(titles(find(texts, 'anggaran kampanye'))).toEqual(['A'])
    expect(titles(find(texts, 'anggaran gajahmada')).sort()).toEqual(['A', 'B'])
  })

  it('reads a slip as the word that is there, and says so', () => {
    const texts = [document({ title: 'Perundungan di sekolah' })]
    const answer = find(texts, 'perundugnan')
    expect(titles(answer)).toEqual(['Perundungan di sekolah'])
    expect(answer.readAs).toEqual([{ typed: 'perundugnan', word: 'perundungan' }])
  })

  it('offers the nearest words when nothing is found', () => {
    const texts = [document({ title: 'Perundungan di sekolah' })]
    expect(find(texts, 'prundunagng').suggestion).toBe('perundungan')
    expect(find(texts, 'xyzxyzxyz').suggestion).toBeNull()
    expect(find(texts, 'yang').hits).toEqual([])
    expect(find(texts, '   ').hits).toEqual([])
  })

  it('counts what was found by kind, whatever kind is shown', () => {
    const texts = [
      document({ kind: 'term', title: 'Asen' }),
      document({ kind: 'lesson', title: 'Asen anak' }),
      document({ kind: 'lesson', title: 'Lagi: asen' }),
    ]
    const answer = find(texts, 'asen', { kind: 'term' })
    expect([titles(answer), answer.counts]).toEqual([['Asen'], { term: 1, lesson: 2 }])
  })

  it('shows of a long text the stretch with what was asked for', () => {
    const body = `${'kata lain '.repeat(60)}persetujuan anak didengar ${'dan seterusnya '.repeat(60)}`
    const [hit] = find([document({ body })], 'persetujuan anak').hits
    expect(hit?.body.text).toMatch(/^…\u00a0.*persetujuan anak didengar.*\u00a0…$/)
    expect(hit?.body.text.length).toBeLessThan(260)
    expect(hit?.body.marks.map(([start, end]) => hit.body.text.slice(start, end))).toEqual(['persetujuan', 'anak'])
  })

  it('finds any text by a word that only it has', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abdegiklmnoprstuy'), minLength: 5, maxLength: 12 })
    fc.assert(
      fc.property(
        fc.uniqueArray(letters, { minLength: 2, maxLength: 12 }),
        fc.constantFrom('id', 'en'),
        (words, language) => {
          const texts = words.map((word) =>
            document({ title: word, language, body: `di antara kata kata biasa berdiri ${word}xqz satu kali` }),
          )
          for (const word of words) expect(titles(find(texts, `${word}xqz`))[0]).toBe(word)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('ranks as if every text had been read from beginning to end for each question', () => {
    const stem = fc.string({ unit: fc.constantFrom(...'adiknru'), minLength: 2, maxLength: 6 })
    const word = fc.oneof(
      fc.constantFrom(
        'anak',
        'perundungan',
        'merundung',
        'rundung',
        'menulis',
        'tulisan',
        'referral',
        'referred',
        'yang',
      ),
      stem,
      stem.map((root) => `${root}an`),
    )
    const line = (maxLength: number) => fc.array(word, { maxLength }).map((words) => words.join(' '))
    const text = fc.record({
      thing: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      part: fc.nat(2),
      language: fc.constantFrom('id', 'en', 'und'),
      title: line(2),
      heading: line(2),
      body: line(12),
    })
    const slip = fc
      .tuple(word, fc.nat(9))
      .map(
        ([typed, at]) =>
          typed.slice(0, at) + typed.slice(at + 1, at + 2) + typed.slice(at, at + 1) + typed.slice(at + 2),
      )
    const query = fc
      .tuple(fc.array(fc.oneof(word, slip), { minLength: 1, maxLength: 3 }), fc.boolean())
      .map(([words, isOpen]) => words.join(' ') + (isOpen ? '' : ' '))
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 14 }),
        query,
        fc.constantFrom('id', 'en'),
        (texts, asked, language) => {
          const documents = texts.map((entry) => document(entry))
          const slow = slowSearch(documents, asked, language)
          const hits = find(documents, asked, { language }).hits.map((hit) => hit.document)
          const scoreOf = (thing: string) => slow.find((entry) => entry.thing === thing)?.score ?? 0
          expect(hits.map(({ thing }) => thing).sort()).toEqual(slow.map(({ thing }) => thing).sort())
          const two = find(documents, asked, { language, most: 2 }).hits
          expect(two.map((hit) => hit.document.thing)).toEqual(hits.slice(0, 2).map(({ thing }) => thing))
          // Things of equal worth may stand in any order.
          for (const [at, { thing }] of hits.entries()) expect(scoreOf(thing)).toBeCloseTo(slow[at]?.score ?? 0, 9)
        },
      ),
      { numRuns: 200 },
    )
  })
})
