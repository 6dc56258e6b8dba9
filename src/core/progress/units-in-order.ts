import type { ModuleProgress, Unit } from './module-progress'

/** A unit and where it stands. */
export interface UnitPlace {
  readonly pack: string
  readonly module: string
  readonly unit: Unit
}

/** Each lesson with its checks after it, cases last: the order in which one would go through. */
export function unitsInOrder({ pack, module, units }: ModuleProgress): readonly UnitPlace[] {
  const find = (kind: Unit['kind'], id: string) => units.filter((unit) => unit.kind === kind && unit.id === id)
  return [
    ...module.lessons.flatMap((lesson) => [
      ...find('lesson', lesson.id),
      ...module.checks.filter((check) => check.lesson === lesson.id).flatMap((check) => find('check', check.id)),
    ]),
    ...units.filter((unit) => unit.kind === 'case'),
  ].map((unit) => ({ pack, module: module.id, unit }))
}

/** The first unit of these modules that is wanted. */
export function findUnit(modules: readonly ModuleProgress[], wanted: (unit: Unit) => boolean): UnitPlace | null {
  for (const module of modules) {
    const place = unitsInOrder(module).find(({ unit }) => wanted(unit))
    if (place !== undefined) return place
  }
  return null
}

export function isOpen(unit: Unit): boolean {
  return unit.state !== 'done'
}
