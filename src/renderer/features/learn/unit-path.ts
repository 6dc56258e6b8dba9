import type { Module } from '../../../core/modules/module'
import type { Unit } from '../../../core/progress/module-progress'
import { paths } from '../../lib/navigation'

/** Where a unit is worked at: a check stands at the end of its lesson. */
export function unitPath(pack: string, module: Module, unit: Pick<Unit, 'kind' | 'id'>): string {
  switch (unit.kind) {
    case 'lesson':
      return paths.lesson(pack, module.id, unit.id)
    case 'case':
      return paths.case(pack, module.id, unit.id)
    case 'check': {
      const lesson = module.checks.find((check) => check.id === unit.id)?.lesson
      return lesson === undefined ? paths.module(pack, module.id) : paths.lesson(pack, module.id, lesson)
    }
  }
}
