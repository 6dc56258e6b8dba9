import { describe, expect, it } from 'vitest'
import { compareReports } from '../../../src/core/exams/report-comparison'
import type { Score, ScoreReport } from '../../../src/core/exams/score-report'
import { wilsonInterval } from '../../../src/core/measurement/wilson-interval'

function score(points: number, items: number): Score {
  const share = points / items
  const interval = wilsonInterval(share, items)
  return { points, maximum: items, share, interval, cutScore: 0.6, passed: share >= 0.6, items }
}

function report(total: Score, aspects: Partial<ScoreReport['aspects']> = {}): ScoreReport {
  const none = { knowledge: null, skills: null, values: null, ict: null }
  return { passed: total.passed, total, aspects: { ...none, ...aspects }, items: [] }
}

describe('two sittings side by side', () => {
  it('agree with the example that Newcombe gives for his interval: 56 of 70 and 48 of 80', () => {
    const [change] = compareReports(report(score(48, 80)), report(score(56, 70)))
    expect(change?.difference).toBeCloseTo(0.2, 12)
    expect(change?.interval[0]).toBeCloseTo(0.0524, 4)
    expect(change?.interval[1]).toBeCloseTo(0.3339, 4)
    expect(change?.direction).toBe('up')
  })

  it('leave a change open that chance alone could make', () => {
    // 5 of 10, then 7 of 10: −0.2017 … 0.5261 holds 0
    const [change] = compareReports(report(score(5, 10)), report(score(7, 10)))
    expect(change?.difference).toBeCloseTo(0.2, 12)
    expect(change?.interval[0]).toBeCloseTo(-0.2017, 4)
    expect(change?.direction).toBe('unclear')
  })

  it('say when it went down', () => {
    expect(compareReports(report(score(16, 20)), report(score(4, 20)))[0]?.direction).toBe('down')
  })

  it('compare the aspects that both have, and the whole last', () => {
    const earlier = report(score(5, 10), { knowledge: score(3, 5), values: score(2, 5) })
    const later = report(score(6, 10), { knowledge: score(3, 5), skills: score(3, 5) })
    expect(compareReports(earlier, later).map(({ name }) => name)).toEqual(['knowledge', 'total'])
  })

  it('never reach past the ends of the scale', () => {
    const [change] = compareReports(report(score(0, 1)), report(score(1, 1)))
    expect(change?.interval[1]).toBe(1)
  })

  it('let a share outside the interval of its outcomes add nothing to that side', () => {
    const weighted: Score = { ...score(5, 10), share: 0.9 }
    const [change] = compareReports(report(score(5, 10)), report(weighted))
    // 0.4 + √(0² + (0.5 − 0.2366)²)
    expect(change?.interval[1]).toBeCloseTo(0.6634, 4)
  })
})
