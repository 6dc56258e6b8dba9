import { ASPECTS, type Aspect } from '../items/aspect'
import { wilsonInterval } from '../measurement/wilson-interval'

/** One thing that was seen of a learner: an item answered in an exam or a check, or a decision in a case. */
export interface Evidence {
  readonly aspect: Aspect
  /** In [0, 1]. */
  readonly outcome: number
  readonly source: 'exam' | 'check' | 'case'
  /** What was asked: only the latest answer to the same thing counts. */
  readonly key: string
  readonly at: number
}

export interface AspectReadiness {
  readonly aspect: Aspect
  /** Pieces of evidence by where they came from. */
  readonly items: number
  readonly decisions: number
  /** Mean outcome with Wilson's 95 % interval; null while there is nothing at all. */
  readonly share: number | null
  readonly interval: readonly [number, number] | null
  /** Whether there is enough to name a share: below it only the band is shown. */
  readonly isEnough: boolean
}

/** Below this many pieces of evidence an estimate would say more than is known (its band is wider than half the scale). */
export const ENOUGH_EVIDENCE = 12

/** The expert key's rating of a decision, −1 … 2, as an outcome. */
export function outcomeOfRating(rating: number): number {
  return (rating + 1) / 3
}

/** What the evidence says of each aspect, and how much stands behind it. */
export function readinessOf(evidence: readonly Evidence[]): readonly AspectReadiness[] {
  const latest = new Map<string, Evidence>()
  for (const entry of evidence) {
    const before = latest.get(`${entry.aspect} ${entry.key}`)
    if (before === undefined || entry.at >= before.at) latest.set(`${entry.aspect} ${entry.key}`, entry)
  }
  return ASPECTS.map((aspect) => {
    const own = [...latest.values()].filter((entry) => entry.aspect === aspect)
    const decisions = own.filter((entry) => entry.source === 'case').length
    const counts = { aspect, items: own.length - decisions, decisions, isEnough: own.length >= ENOUGH_EVIDENCE }
    if (own.length === 0) return { ...counts, share: null, interval: null }
    const share = own.reduce((sum, entry) => sum + entry.outcome, 0) / own.length
    return { ...counts, share, interval: wilsonInterval(share, own.length) }
  })
}

/** The aspect that least is known of; the first in their fixed order among equals. */
export function leastKnown(readiness: readonly AspectReadiness[]): Aspect {
  const known = (entry: AspectReadiness) => entry.items + entry.decisions
  return [...readiness].sort((a, b) => known(a) - known(b))[0]?.aspect ?? 'knowledge'
}
