import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markAt, placeMark } from '../../../src/core/progress/place-mark'

const mark = (block: number, start: number, quote: string) => ({ block, start, end: start + quote.length, quote })

describe('a mark in a lesson that may have changed', () => {
  it('stands where it was as long as its words do', () => {
    expect(placeMark(mark(1, 5, 'anak'), ['anak', 'satu anak, satu anak'])).toEqual({ block: 1, start: 5, end: 9 })
  })

  it('follows its words within the block, to the nearest where they stand more than once', () => {
    expect(placeMark(mark(0, 5, 'anak'), ['Kini satu anak'])).toEqual({ block: 0, start: 10, end: 14 })
    expect(placeMark(mark(0, 11, 'anak'), ['anak dan si anak itu'])).toEqual({ block: 0, start: 12, end: 16 })
  })

  it('follows them to the nearest other block', () => {
    expect(placeMark(mark(2, 0, 'anak'), ['anak', '', 'ibu', '', 'anak'])).toEqual({ block: 0, start: 0, end: 4 })
    expect(placeMark(mark(3, 0, 'anak'), ['anak', '', '', 'ibu', 'si anak'])).toEqual({ block: 4, start: 3, end: 7 })
  })

  it('has no place when its words are gone, or the lesson is', () => {
    expect(placeMark(mark(0, 0, 'anak'), ['ibu', 'ayah'])).toBeNull()
    expect(placeMark(mark(7, 0, 'anak'), [])).toBeNull()
  })

  it('is found wherever its words are, and never where they are not', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 30 })
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 6 }),
        fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 4 }),
        fc.nat(8),
        fc.nat(30),
        (texts, quote, block, start) => {
          const place = placeMark(mark(block, start, quote), texts)
          expect(place !== null).toBe(texts.some((text) => text.includes(quote)))
          if (place !== null) expect(texts[place.block]?.slice(place.start, place.end)).toBe(quote)
        },
      ),
    )
  })
})

it('finds the newest mark that covers a place', () => {
  const marks = [
    { name: 'old', place: { block: 0, start: 0, end: 9 } },
    { name: 'new', place: { block: 0, start: 4, end: 6 } },
    { name: 'gone', place: null },
  ]
  expect([2, 4, 6, 9].map((offset) => markAt(marks, 0, offset)?.name)).toEqual(['old', 'new', 'old', undefined])
  expect(markAt(marks, 1, 4)).toBeUndefined()
})
