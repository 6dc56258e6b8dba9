import type { Module } from '../../../core/modules/module'
import type { ModuleProgress, Unit } from '../../../core/progress/module-progress'

/** The units in the order in which they are met: each lesson with its checks after it, then the cases. */
export function unitsInOrder(module: Module, progress: Pick<ModuleProgress, 'units'>): Unit[] {
  const find = (kind: Unit['kind'], id: string) =>
    progress.units.find((unit) => unit.kind === kind && unit.id === id) ?? []
  return [
    ...module.lessons.flatMap((lesson) => [
      find('lesson', lesson.id),
      ...module.checks.filter((check) => check.lesson === lesson.id).map((check) => find('check', check.id)),
    ]),
    ...module.cases.map((id) => find('case', id)),
  ].flat()
}

/** What was begun first, else the first that is still to do; null when all is done. */
export function nextUnit(module: Module, progress: Pick<ModuleProgress, 'units'>): Unit | null {
  const units = unitsInOrder(module, progress)
  return units.find((unit) => unit.state === 'begun') ?? units.find((unit) => unit.state === 'none') ?? null
}
