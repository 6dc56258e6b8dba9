import { describe, expect, it } from 'vitest'
import { howSure } from '../../../src/core/exams/how-sure'
import type { Score } from '../../../src/core/exams/score-report'

function score(interval: readonly [number, number], cutScore: number): Score {
  return { points: 1, maximum: 1, share: 1, interval, cutScore, passed: true, items: 1 }
}

describe('how sure a score lies on its side of the standard', () => {
  it('is unclear while the interval holds the standard', () => {
    expect(howSure(score([0.5, 0.8], 0.6))).toBe('unclear')
    expect(howSure(score([0.5, 0.8], 0.8))).toBe('unclear')
  })

  it('is clear once all of the interval lies on one side', () => {
    expect(howSure(score([0.65, 0.9], 0.6))).toBe('clear')
    expect(howSure(score([0.6, 0.9], 0.6))).toBe('clear')
    expect(howSure(score([0.2, 0.55], 0.6))).toBe('clear')
  })
})
