import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearWords, slipsAllowed } from '../../../src/core/find/near-words'
import { slipsBetween } from '../../support/slow-search'

const WORDS = ['anak', 'kasus', 'perundungan', 'perundungannya', 'rundung', 'runding'].sort()
const near = (typed: string, limit: number, isWhole = true) =>
  nearWords(WORDS, { typed, limit, isWhole }).map((at) => WORDS[at])

describe('slips of the finger', () => {
  it.each([
    ['perundungan', 0],
    ['perundugnan', 1],
    ['perndungan', 1],
    ['peerundungan', 1],
    ['perundumgan', 1],
    ['preundugnan', 2],
  ])('%s is a word but for %i', (typed, slips) => {
    expect(near(typed, slips)).toEqual(['perundungan'])
    if (slips > 0) expect(near(typed, slips - 1)).toEqual([])
  })

  it('may have been in the beginning of a word that is still being typed', () => {
    expect(near('perundugn', 1, false)).toEqual(['perundungan', 'perundungannya'])
    expect(near('perundugn', 1)).toEqual([])
  })

  it('leave several words that are meant as likely', () => {
    expect(near('rundun', 1)).toEqual(['rundung'])
    expect(near('rundng', 1)).toEqual(['runding', 'rundung'])
  })

  it('are none in short words and in numbers, one from four letters and two from eight', () => {
    expect(['ibu', 'anak', 'keluarga', '119129129', 'kerabat'].map(slipsAllowed)).toEqual([0, 1, 2, 0, 1])
  })

  it('are counted for whole lists of words as for each word alone', () => {
    const word = fc.string({ unit: fc.constantFrom(...'adikn'), minLength: 1, maxLength: 8 })
    const words = fc.uniqueArray(word, { maxLength: 60 }).map((list) => [...list].sort())
    fc.assert(
      fc.property(words, word, fc.integer({ min: 0, max: 4 }), fc.boolean(), (list, typed, limit, isWhole) => {
        const alone = list.flatMap((entry, at) => (slipsBetween(typed, entry, isWhole) <= limit ? [at] : []))
        expect(nearWords(list, { typed, limit, isWhole })).toEqual(alone)
      }),
      { numRuns: 600 },
    )
  })
})
