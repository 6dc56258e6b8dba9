import { ASPECTS, type Aspect, PCF_DOMAINS, type PcfDomain } from '../items/aspect'
import { groupBy } from '../lib/group-by'
import { wilsonInterval } from '../measurement/wilson-interval'

export const EVIDENCE_SOURCES = ['exam', 'check', 'case'] as const
export type EvidenceSource = (typeof EVIDENCE_SOURCES)[number]

/** One thing that was seen of a learner: an item answered in an exam or a check, or a decision in a case. */
export interface Evidence {
  readonly aspect: Aspect
  /** The PCF domains that the item, or the scene of a case, itself names; none where it names none. */
  readonly pcf: readonly PcfDomain[]
  /** In [0, 1]. */
  readonly outcome: number
  readonly source: EvidenceSource
  /** What was asked: only the latest answer to the same thing counts. */
  readonly key: string
  readonly at: number
  /** The sitting of an exam's item: its report shows the item again. */
  readonly session?: string
}

/** What a heap of evidence comes to. */
export interface Estimate {
  /** Pieces of evidence by where they came from. */
  readonly counts: Readonly<Record<EvidenceSource, number>>
  readonly total: number
  /** Mean outcome with Wilson's 95 % interval; null while there is nothing at all. */
  readonly share: number | null
  readonly interval: readonly [number, number] | null
  /** Whether there is enough to name a share: below it only the band is shown. */
  readonly isEnough: boolean
}

export type AspectReadiness = Estimate & { readonly aspect: Aspect }
export type DomainReadiness = Estimate & { readonly domain: PcfDomain }

/** Below this many pieces of evidence an estimate would say more than is known (its band is wider than half the scale). */
export const ENOUGH_EVIDENCE = 12

/** The expert key's rating of a decision, −1 … 2, as an outcome. */
export function outcomeOfRating(rating: number): number {
  return (rating + 1) / 3
}

/** What the evidence says of each aspect, and how much stands behind it. */
export function readinessOf(evidence: readonly Evidence[]): readonly AspectReadiness[] {
  const latest = latestOfEach(evidence)
  return ASPECTS.map((aspect) => ({ aspect, ...estimateOf(latest.filter((entry) => entry.aspect === aspect)) }))
}

/**
 * The same evidence by the nine domains of the Professional Capabilities Framework (BASW, England, refreshed 2018). What serves several
 * domains counts in each; the framework is judged as a whole, so these are never added up. A decision in a case is rated by several
 * aspects and still one decision: here it counts once, with the mean of its ratings.
 */
export function domainReadinessOf(evidence: readonly Evidence[]): readonly DomainReadiness[] {
  const latest = [...groupBy(latestOfEach(evidence), ({ key }) => key).values()].flatMap((own) => {
    const [first] = own
    return first === undefined ? [] : [{ ...first, outcome: meanOutcome(own) }]
  })
  return PCF_DOMAINS.map((domain) => ({
    domain,
    ...estimateOf(latest.filter((entry) => entry.pcf.includes(domain))),
  }))
}

function meanOutcome(own: readonly Evidence[]): number {
  return own.reduce((sum, entry) => sum + entry.outcome, 0) / own.length
}

/** The latest answer to each thing that was asked. */
export function latestOfEach(evidence: readonly Evidence[]): readonly Evidence[] {
  const latest = new Map<string, Evidence>()
  for (const entry of evidence) {
    const before = latest.get(`${entry.aspect} ${entry.key}`)
    if (before === undefined || entry.at >= before.at) latest.set(`${entry.aspect} ${entry.key}`, entry)
  }
  return [...latest.values()]
}

function estimateOf(own: readonly Evidence[]): Estimate {
  const from = (source: EvidenceSource) => own.filter((entry) => entry.source === source).length
  const total = own.length
  const counted = {
    counts: { exam: from('exam'), check: from('check'), case: from('case') },
    total,
    isEnough: total >= ENOUGH_EVIDENCE,
  }
  if (total === 0) return { ...counted, share: null, interval: null }
  const share = meanOutcome(own)
  return { ...counted, share, interval: wilsonInterval(share, total) }
}

/** The aspect that least is known of; the first in their fixed order among equals. */
export function leastKnown(readiness: readonly AspectReadiness[]): Aspect {
  return [...readiness].sort((a, b) => a.total - b.total)[0]?.aspect ?? 'knowledge'
}

/** Above this, nothing needs to be pointed at. */
const STRONG_SHARE = 0.8

/**
 * The aspect that came out lowest, among those with enough evidence to say so: the bands of two may overlap, which the interface says.
 * None while every one that is known stands well.
 */
export function weakest(readiness: readonly AspectReadiness[]): AspectReadiness | null {
  const known = readiness.filter((entry) => entry.isEnough && entry.share !== null && entry.share < STRONG_SHARE)
  return [...known].sort((a, b) => (a.share ?? 0) - (b.share ?? 0))[0] ?? null
}
