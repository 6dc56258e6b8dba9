import type { Module } from '../modules/module'

export type UnitState = 'none' | 'begun' | 'done'

/** One lesson, check or case of a module and how far it is. */
export interface Unit {
  readonly kind: 'lesson' | 'check' | 'case'
  readonly id: string
  readonly state: UnitState
  /** When it was last worked at; 0 never. */
  readonly at: number
  /** What the latest answers of a check came to, in [0, 1]; null where nothing was answered, and for what is not answered. */
  readonly share: number | null
}

export interface ModuleProgress {
  readonly pack: string
  readonly module: Module
  /** Lessons, then checks, then cases. */
  readonly units: readonly Unit[]
  readonly state: UnitState
  /** When something of it was last worked at; 0 never. */
  readonly lastAt: number
}

/** What a learner has done, by `pack/module/id`. */
export interface Done {
  readonly lessons: ReadonlyMap<string, { readonly isFinished: boolean; readonly at: number }>
  /** Items answered and what the latest answer to each was worth, by `pack/module/check`. */
  readonly checks: ReadonlyMap<string, { readonly outcomes: ReadonlyMap<string, number>; readonly at: number }>
  readonly cases: ReadonlyMap<string, { readonly isFinished: boolean; readonly at: number }>
}

export function moduleProgress(pack: string, module: Module, done: Done): ModuleProgress {
  const key = (id: string) => `${pack}/${module.id}/${id}`
  const units: Unit[] = [
    ...module.lessons.map(({ id }) => ({ kind: 'lesson' as const, id, ...finished(done.lessons.get(key(id))) })),
    ...module.checks.map(({ id, items }) => ({
      kind: 'check' as const,
      id,
      ...answered(items, done.checks.get(key(id))),
    })),
    ...module.cases.map((id) => ({ kind: 'case' as const, id, ...finished(done.cases.get(key(id))) })),
  ]
  const lastAt = Math.max(0, ...units.map((unit) => unit.at))
  const isDone = units.every((unit) => unit.state === 'done')
  return { pack, module, units, lastAt, state: isDone ? 'done' : lastAt > 0 ? 'begun' : 'none' }
}

type Worked = Pick<Unit, 'state' | 'at' | 'share'>

function finished(entry: { readonly isFinished: boolean; readonly at: number } | undefined): Worked {
  if (entry === undefined) return { state: 'none', at: 0, share: null }
  return { state: entry.isFinished ? 'done' : 'begun', at: entry.at, share: null }
}

function answered(
  items: readonly string[],
  entry: { readonly outcomes: ReadonlyMap<string, number>; readonly at: number } | undefined,
): Worked {
  if (entry === undefined) return { state: 'none', at: 0, share: null }
  const outcomes = items.flatMap((item) => entry.outcomes.get(item) ?? [])
  const share = outcomes.length === 0 ? null : outcomes.reduce((sum, outcome) => sum + outcome, 0) / outcomes.length
  return { state: outcomes.length === items.length ? 'done' : 'begun', at: entry.at, share }
}
