import type { Aspect } from '../items/aspect'
import type { ModuleProgress, Unit } from './module-progress'
import { type AspectReadiness, leastKnown } from './readiness'

/** What home proposes, and why: the reason is a kind with its data, worded by the interface. */
export type NextStep =
  | { readonly kind: 'exam'; readonly sessionId: string; readonly reason: { readonly kind: 'exam-running' } }
  | {
      readonly kind: 'unit'
      readonly pack: string
      readonly module: string
      readonly unit: Unit
      readonly reason: UnitReason
    }
  | { readonly kind: 'take-exam'; readonly reason: { readonly kind: 'all-done' } }

export type UnitReason =
  | { readonly kind: 'first-step' }
  | { readonly kind: 'left-off' }
  | { readonly kind: 'least-known'; readonly aspect: Aspect }
  | { readonly kind: 'in-order' }

export interface NextStepInput {
  readonly modules: readonly ModuleProgress[]
  readonly readiness: readonly AspectReadiness[]
  /** The sitting that waits to be resumed, if any. */
  readonly runningExam: string | null
}

/**
 * In this order: a sitting that is running (its clock does not wait); a case left in the middle; a lesson left in the middle;
 * for somebody new the first case; then the module that trains the aspect least is known of; then a simulation.
 */
export function nextStep({ modules, readiness, runningExam }: NextStepInput): NextStep {
  if (runningExam !== null) return { kind: 'exam', sessionId: runningExam, reason: { kind: 'exam-running' } }
  const recent = [...modules].sort((a, b) => b.lastAt - a.lastAt)
  const begun =
    findUnit(recent, (unit) => unit.kind === 'case' && unit.state === 'begun') ??
    findUnit(recent, (unit) => unit.kind === 'lesson' && unit.state === 'begun')
  if (begun !== null) return { ...begun, reason: { kind: 'left-off' } }

  if (modules.every((module) => module.state === 'none')) {
    const first = findUnit(modules, (unit) => unit.kind === 'case') ?? findUnit(modules, () => true)
    if (first !== null) return { ...first, reason: { kind: 'first-step' } }
  }
  const aspect = leastKnown(readiness)
  const training = modules.filter((module) => module.module.objectives.some((objective) => objective.aspect === aspect))
  const open = recent.filter((module) => module.state === 'begun')
  const inHand = findUnit(open, isOpen)
  if (inHand !== null) return { ...inHand, reason: { kind: 'in-order' } }
  const trains = findUnit(training, isOpen)
  if (trains !== null) return { ...trains, reason: { kind: 'least-known', aspect } }
  const any = findUnit(modules, isOpen)
  if (any !== null) return { ...any, reason: { kind: 'in-order' } }
  return { kind: 'take-exam', reason: { kind: 'all-done' } }
}

/** One or two shorter things for somebody with little time: checks and lessons other than the next step. */
export function shorterSteps({ modules }: NextStepInput, next: NextStep): readonly Omit<UnitStep, 'reason'>[] {
  const isNext = (step: Omit<UnitStep, 'reason'>) =>
    next.kind === 'unit' && next.unit.id === step.unit.id && next.module === step.module
  const recent = [...modules].sort((a, b) => b.lastAt - a.lastAt)
  return recent
    .flatMap((module) => [
      ...stepsOf(module, (unit) => unit.kind === 'check' && isOpen(unit)).slice(0, 1),
      ...stepsOf(module, (unit) => unit.kind === 'lesson' && isOpen(unit)).slice(0, 1),
    ])
    .filter((step) => !isNext(step))
    .slice(0, 2)
}

type UnitStep = Extract<NextStep, { kind: 'unit' }>

function isOpen(unit: Unit): boolean {
  return unit.state !== 'done'
}

function findUnit(
  modules: readonly ModuleProgress[],
  wanted: (unit: Unit) => boolean,
): Omit<UnitStep, 'reason'> | null {
  for (const module of modules) {
    const [step] = stepsOf(module, wanted)
    if (step !== undefined) return step
  }
  return null
}

function stepsOf(progress: ModuleProgress, wanted: (unit: Unit) => boolean): Omit<UnitStep, 'reason'>[] {
  const { pack, module, units } = progress
  return inReadingOrder(progress, units)
    .filter(wanted)
    .map((unit) => ({ kind: 'unit' as const, pack, module: module.id, unit }))
}

/** Each lesson with its checks after it, cases last: the order in which one would go through. */
function inReadingOrder({ module }: ModuleProgress, units: readonly Unit[]): readonly Unit[] {
  const find = (kind: Unit['kind'], id: string) => units.filter((unit) => unit.kind === kind && unit.id === id)
  return [
    ...module.lessons.flatMap((lesson) => [
      ...find('lesson', lesson.id),
      ...module.checks.filter((check) => check.lesson === lesson.id).flatMap((check) => find('check', check.id)),
    ]),
    ...units.filter((unit) => unit.kind === 'case'),
  ]
}
