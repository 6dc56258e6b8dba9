import type { ModuleProgress, Unit } from '../../../core/progress/module-progress'
import { unitsInOrder } from '../../../core/progress/units-in-order'

/** What was begun first, else the first that is still to do; null when all is done. */
export function nextUnit(progress: ModuleProgress): Unit | null {
  const units = unitsInOrder(progress).map(({ unit }) => unit)
  return units.find((unit) => unit.state === 'begun') ?? units.find((unit) => unit.state === 'none') ?? null
}
