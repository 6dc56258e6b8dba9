import type { ModuleProgress } from './module-progress'
import { byRecent, daysSince, dueAgain, isRecent, type NextStep, type NextStepInput } from './next-step'
import type { When } from './self-assessment'
import { isOpen, type UnitPlace, unitsInOrder } from './units-in-order'

/** What else one may do: smaller than the next step, each with why it is offered now. */
export type SideStep =
  | { readonly kind: 'review'; readonly sessionId: string; readonly items: number; readonly at: number }
  | { readonly kind: 'reflect'; readonly pack: string; readonly module: string; readonly when: When }
  | (UnitPlace & { readonly kind: 'spaced'; readonly days: number })
  | (UnitPlace & { readonly kind: 'unit' })

const MOST = 3

/**
 * At most three beside the next step: items answered wrong these days; a moment to reflect, before a module that comes next and after
 * one that is done; something learnt a week ago; then checks and lessons for somebody with little time.
 */
export function sideSteps(input: NextStepInput, next: NextStep, now: number): readonly SideStep[] {
  const { modules, toReview } = input
  const isNext = ({ module, unit }: UnitPlace) =>
    next.kind === 'unit' && next.module === module && next.unit.kind === unit.kind && next.unit.id === unit.id
  const review = toReview !== null && isRecent(toReview.at, now) ? [{ kind: 'review' as const, ...toReview }] : []
  const due = dueAgain(modules, now).filter((place) => !isNext(place))
  const spaced = due
    .slice(0, 1)
    .map((place) => ({ kind: 'spaced' as const, ...place, days: daysSince(place.unit, now) }))
  const units = shortUnits(modules)
    .filter((place) => !isNext(place))
    .slice(0, 2)
    .map((place) => ({ kind: 'unit' as const, ...place }))
  return [...review, ...reflections(input, next), ...spaced, ...units].slice(0, MOST)
}

/** For each module one check and one lesson that are still open. */
function shortUnits(modules: readonly ModuleProgress[]): readonly UnitPlace[] {
  return byRecent(modules).flatMap((module) => {
    const open = (kind: 'check' | 'lesson') =>
      unitsInOrder(module).filter(({ unit }) => unit.kind === kind && isOpen(unit))
    return [...open('check').slice(0, 1), ...open('lesson').slice(0, 1)]
  })
}

/** After the module that was finished last, if it was not reflected on yet; else before the module that comes next. */
function reflections({ modules, selfAssessments }: NextStepInput, next: NextStep) {
  const has = ({ pack, module }: ModuleProgress, when: When) =>
    selfAssessments.some((row) => row.pack === pack && row.module === module.id && row.when === when)
  const [finished] = byRecent(modules).filter((module) => module.state === 'done')
  const coming = modules.find(
    ({ pack, module }) => next.kind === 'unit' && next.pack === pack && next.module === module.id,
  )
  const offer = (progress: ModuleProgress, when: When) => [
    { kind: 'reflect' as const, pack: progress.pack, module: progress.module.id, when },
  ]
  if (finished !== undefined && !has(finished, 'after')) return offer(finished, 'after')
  if (coming?.state === 'none' && !has(coming, 'before')) return offer(coming, 'before')
  return []
}
