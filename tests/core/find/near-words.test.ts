import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { letterBits, mayBeNear, slipsAllowed, slipsBetween } from '../../../src/core/find/near-words'

const whole = (typed: string, word: string, limit = 3) => slipsBetween(typed, word, { limit, isWhole: true })

describe('slips of the finger', () => {
  it.each([
    ['perundungan', 'perundungan', 0],
    ['perundugnan', 'perundungan', 1],
    ['perndungan', 'perundungan', 1],
    ['peerundungan', 'perundungan', 1],
    ['perundumgan', 'perundungan', 1],
    ['preundugnan', 'perundungan', 2],
    ['', 'anak', 4],
    ['kasus', 'modul', 4],
  ])('%s is %s but for %i', (typed, word, slips) => {
    expect(whole(typed, word)).toBe(slips)
  })

  it('counts the beginning of a word that is still being typed', () => {
    expect(slipsBetween('perundugn', 'perundungan', { limit: 2, isWhole: false })).toBe(1)
    expect(whole('perundugn', 'perundungan', 2)).toBe(2)
  })

  it('allows none in short words and in numbers, one from four letters and two from eight', () => {
    expect(['ibu', 'anak', 'keluarga', '119129129', 'kerabat'].map(slipsAllowed)).toEqual([0, 1, 2, 0, 1])
  })

  it('never passes over a word by its letters that slips would explain', () => {
    const word = fc.string({ unit: fc.constantFrom(...'aiurndgkts'), minLength: 1, maxLength: 10 })
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 2 }), (typed, candidate, limit) => {
        if (whole(typed, candidate, limit) > limit) return
        expect(mayBeNear(letterBits(typed), letterBits(candidate), limit)).toBe(true)
      }),
    )
  })
})
