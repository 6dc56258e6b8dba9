import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Case } from '../../../src/core/cases/case'
import { checkCase } from '../../../src/core/cases/check-case'
import { debrief } from '../../../src/core/cases/debrief'
import { foldRun } from '../../../src/core/cases/fold-run'
import { anyCase } from '../../support/any-case'
import { bruteForce } from '../../support/brute-case'
import { playRandomly } from '../../support/play-randomly'

function errorsOf(story: Case): Set<string> {
  const errors = checkCase('x', story).filter((problem) => problem.severity === 'error')
  return new Set(errors.map(({ kind }) => kind))
}

describe('any case, with flags, counters, scenes passed over, tasks and time limits', () => {
  it('is let through by the check exactly where trying every way finds nothing wrong', () => {
    let sound = 0
    fc.assert(
      fc.property(anyCase, (story) => {
        const errors = errorsOf(story)
        const brute = bruteForce(story)
        expect(errors.has('unreachable-scene') || errors.has('unreachable-ending')).toBe(brute.unmet.length > 0)
        expect(errors.has('unreachable-choice')).toBe(brute.untaken.length > 0)
        expect(errors.has('passed-in-circle')).toBe(brute.isCircular)
        expect(errors.has('dead-end')).toBe(brute.hasDeadEnd)
        if (errors.size > 0) return
        expect(brute.isTrapped).toBe(false)
        sound += 1
      }),
      { numRuns: 600 },
    )
    expect(sound).toBeGreaterThan(20)
  })

  it('is refused wherever learners could be held for ever', () => {
    let trapped = 0
    fc.assert(
      fc.property(anyCase, (story) => {
        const brute = bruteForce(story)
        if (!brute.isTrapped) return
        trapped += 1
        expect(errorsOf(story).size).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    )
    expect(trapped).toBeGreaterThan(5)
  })

  it('replays each run to the same state and the same debrief, and so every beginning of its log', () => {
    fc.assert(
      fc.property(anyCase, fc.array(fc.nat({ max: 1000 }), { maxLength: 30 }), (story, draws) => {
        if (errorsOf(story).size > 0) return
        const log = playRandomly(story, draws)
        for (let end = 0; end <= log.length; end += 1) expect(foldRun(story, log.slice(0, end)).ok).toBe(true)
        const once = foldRun(story, log)
        const again = foldRun(structuredClone(story), structuredClone(log))
        expect(again).toEqual(once)
        if (once.ok && again.ok) expect(debrief(story, again.value)).toEqual(debrief(story, once.value))
      }),
      { numRuns: 200 },
    )
  })
})
