import type { Module } from '../modules/module'

export type UnitState = 'none' | 'begun' | 'done'

/** One lesson, check or case of a module and how far it is. */
export interface Unit {
  readonly kind: 'lesson' | 'check' | 'case'
  readonly id: string
  readonly state: UnitState
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
  /** Items answered, by `pack/module/check`. */
  readonly checks: ReadonlyMap<string, { readonly items: ReadonlySet<string>; readonly at: number }>
  readonly cases: ReadonlyMap<string, { readonly isFinished: boolean; readonly at: number }>
}

export function moduleProgress(pack: string, module: Module, done: Done): ModuleProgress {
  const key = (id: string) => `${pack}/${module.id}/${id}`
  const finished = (entry: { readonly isFinished: boolean } | undefined): UnitState =>
    entry === undefined ? 'none' : entry.isFinished ? 'done' : 'begun'
  const units: Unit[] = [
    ...module.lessons.map(({ id }) => ({ kind: 'lesson' as const, id, state: finished(done.lessons.get(key(id))) })),
    ...module.checks.map(({ id, items }) => {
      const answered = done.checks.get(key(id))
      const all = answered !== undefined && items.every((item) => answered.items.has(item))
      return { kind: 'check' as const, id, state: answered === undefined ? 'none' : all ? 'done' : 'begun' } as const
    }),
    ...module.cases.map((id) => ({ kind: 'case' as const, id, state: finished(done.cases.get(key(id))) })),
  ]
  const times = [...module.lessons, ...module.checks].map(({ id }) => key(id)).concat(module.cases.map(key))
  const lastAt = Math.max(
    0,
    ...times.map((id) =>
      Math.max(done.lessons.get(id)?.at ?? 0, done.checks.get(id)?.at ?? 0, done.cases.get(id)?.at ?? 0),
    ),
  )
  const isDone = units.every((unit) => unit.state === 'done')
  return { pack, module, units, lastAt, state: isDone ? 'done' : lastAt > 0 ? 'begun' : 'none' }
}
