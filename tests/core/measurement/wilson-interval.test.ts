import { expect, it } from 'vitest'
import { wilsonInterval } from '../../../src/core/measurement/wilson-interval'

// By hand: z² = 3.841458821; for 5 of 5 the lower end is n ÷ (n + z²) and the upper 1.
it.each([
  { share: 1, n: 5, low: 0.5655175, high: 1 },
  { share: 0, n: 5, low: 0, high: 0.4344825 },
  { share: 0.5, n: 10, low: 0.2365931, high: 0.7634069 },
  { share: 0.8, n: 25, low: 0.6086863, high: 0.9113936 },
])('for $share of $n items it runs from $low to $high', ({ share, n, low, high }) => {
  const [from, to] = wilsonInterval(share, n)
  expect(from).toBeCloseTo(low, 5)
  expect(to).toBeCloseTo(high, 5)
})
