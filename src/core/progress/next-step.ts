import type { Aspect } from '../items/aspect'
import type { ModuleProgress, Unit } from './module-progress'
import { type AspectReadiness, leastKnown, weakest } from './readiness'
import type { SelfAssessment } from './self-assessment'
import { findUnit, isOpen, type UnitPlace } from './units-in-order'

/** What home proposes, and why: the reason is a kind with its data, worded by the interface. */
export type NextStep =
  | { readonly kind: 'exam'; readonly sessionId: string; readonly reason: { readonly kind: 'exam-running' } }
  | (UnitPlace & { readonly kind: 'unit'; readonly reason: UnitReason })
  | { readonly kind: 'take-exam'; readonly reason: { readonly kind: 'all-done' } | WeakestReason }

export type UnitReason =
  | { readonly kind: 'first-step' }
  | { readonly kind: 'left-off' }
  /** Its check came out below half: the lesson is worth another look while it is fresh. */
  | { readonly kind: 'check-went-badly'; readonly share: number }
  | { readonly kind: 'least-known'; readonly aspect: Aspect }
  | WeakestReason
  | { readonly kind: 'in-order' }
  | { readonly kind: 'spaced'; readonly days: number }

interface WeakestReason {
  readonly kind: 'weakest'
  readonly aspect: Aspect
}

export interface NextStepInput {
  readonly modules: readonly ModuleProgress[]
  readonly readiness: readonly AspectReadiness[]
  /** The sitting that waits to be resumed, if any. */
  readonly runningExam: string | null
  readonly selfAssessments: readonly SelfAssessment[]
  /** The latest sitting with items that were answered wrong and have not come out right since. */
  readonly toReview: { readonly sessionId: string; readonly items: number; readonly at: number } | null
}

const DAY = 86_400_000
/** After so many days without a look, what was learnt is worth calling to mind again. */
export const SPACED_DAYS = 7
/** A check whose latest answers came out below this is worth another look. */
const WENT_BADLY = 0.5
/** For so many days: later it is one for a spaced return. */
const REVIEW_DAYS = 14

/**
 * In this order: a sitting that is running (its clock does not wait); a case left in the middle; a lesson left in the middle;
 * for somebody new the first case; a check that went badly these days; the module in hand; then the module that trains the aspect
 * least is known of, or, where enough is known of all, the one that came out lowest; a check of what was learnt a week ago or longer;
 * then a simulation. `now` is in milliseconds since 1970.
 */
export function nextStep({ modules, readiness, runningExam }: NextStepInput, now: number): NextStep {
  if (runningExam !== null) return { kind: 'exam', sessionId: runningExam, reason: { kind: 'exam-running' } }
  const recent = byRecent(modules)
  const begun = leftOff(recent)
  if (begun !== null) return { kind: 'unit', ...begun, reason: { kind: 'left-off' } }

  if (modules.every((module) => module.state === 'none')) {
    const first = findUnit(modules, (unit) => unit.kind === 'case') ?? findUnit(modules, () => true)
    if (first !== null) return { kind: 'unit', ...first, reason: { kind: 'first-step' } }
  }
  const bad = findUnit(recent, (unit) => wentBadly(unit, now))
  if (bad !== null) return { kind: 'unit', ...bad, reason: { kind: 'check-went-badly', share: bad.unit.share ?? 0 } }

  const inHand = findUnit(
    recent.filter((module) => module.state === 'begun'),
    isOpen,
  )
  if (inHand !== null) return { kind: 'unit', ...inHand, reason: { kind: 'in-order' } }

  const reason = aspectToTrain(readiness)
  const trains = findUnit(
    modules.filter((module) => module.module.objectives.some(({ aspect }) => aspect === reason.aspect)),
    isOpen,
  )
  if (trains !== null) return { kind: 'unit', ...trains, reason }
  const any = findUnit(modules, isOpen)
  if (any !== null) return { kind: 'unit', ...any, reason: { kind: 'in-order' } }

  const [due] = dueAgain(modules, now)
  if (due !== undefined) return { kind: 'unit', ...due, reason: { kind: 'spaced', days: daysSince(due.unit, now) } }
  return { kind: 'take-exam', reason: reason.kind === 'weakest' ? reason : { kind: 'all-done' } }
}

/** Checks of what was learnt a week ago or longer and not answered since, the longest ago first. */
export function dueAgain(modules: readonly ModuleProgress[], now: number): readonly UnitPlace[] {
  return modules
    .flatMap(({ pack, module, units }) => units.map((unit) => ({ pack, module: module.id, unit })))
    .filter(({ unit }) => unit.kind === 'check' && unit.state === 'done' && now - unit.at >= SPACED_DAYS * DAY)
    .sort((a, b) => a.unit.at - b.unit.at)
}

/** Whole days since a unit was last worked at. */
export function daysSince({ at }: Pick<Unit, 'at'>, now: number): number {
  return Math.floor((now - at) / DAY)
}

/** Worked at last, first. */
export function byRecent(modules: readonly ModuleProgress[]): readonly ModuleProgress[] {
  return [...modules].sort((a, b) => b.lastAt - a.lastAt)
}

/** Whether something happened within the days in which one would look at it again. */
export function isRecent(at: number, now: number): boolean {
  return now - at < REVIEW_DAYS * DAY
}

function leftOff(recent: readonly ModuleProgress[]): UnitPlace | null {
  const begun = (kind: Unit['kind']) => findUnit(recent, (unit) => unit.kind === kind && unit.state === 'begun')
  return begun('case') ?? begun('lesson')
}

function wentBadly(unit: Unit, now: number): boolean {
  return unit.state === 'done' && unit.share !== null && unit.share < WENT_BADLY && isRecent(unit.at, now)
}

/** First what is not known well enough to say anything; then, of what is known, what came out lowest. */
function aspectToTrain(readiness: readonly AspectReadiness[]): Extract<UnitReason, { aspect: Aspect }> {
  const lowest = readiness.every((entry) => entry.isEnough) ? weakest(readiness) : null
  if (lowest !== null) return { kind: 'weakest', aspect: lowest.aspect }
  return { kind: 'least-known', aspect: leastKnown(readiness) }
}
