import fc from 'fast-check'
import { expect, it } from 'vitest'
import { seededRandom, shuffle } from '../../../src/core/lib/random'

it('draws the same numbers for a seed on every platform', () => {
  const draws = (seed: number) => {
    const random = seededRandom(seed)
    return Array.from({ length: 4 }, () => Math.floor(random() * 2 ** 32))
  }
  expect({ 0: draws(0), 1: draws(1), 4294967295: draws(4294967295) }).toMatchSnapshot()
})

it('gives numbers from 0 up to but not including 1', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffff_ffff }), (seed) => {
      const random = seededRandom(seed)
      for (let i = 0; i < 50; i++) {
        const value = random()
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThan(1)
      }
    }),
  )
})

it('shuffles without losing or doubling anything', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer({ min: 0, max: 999 }), (items, seed) => {
      const mixed = shuffle(items, seededRandom(seed))
      expect([...mixed].sort((a, b) => a - b)).toEqual([...items].sort((a, b) => a - b))
    }),
  )
})

it('puts each of three things first about equally often', () => {
  const random = seededRandom(2026)
  const first = { a: 0, b: 0, c: 0 }
  for (let i = 0; i < 6000; i++) first[shuffle(['a', 'b', 'c'] as const, random)[0] ?? 'a'] += 1
  for (const count of Object.values(first)) expect(Math.abs(count - 2000)).toBeLessThan(200) // over 5 standard errors
})
