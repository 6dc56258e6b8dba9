import { describe, expect, it } from 'vitest'
import { moduleSchema } from '../../../../src/core/modules/module'
import type { ModuleProgress, UnitState } from '../../../../src/core/progress/module-progress'
import { unitsInOrder } from '../../../../src/core/progress/units-in-order'
import { nextUnit } from '../../../../src/renderer/features/learn/next-unit'
import { text } from '../../../support/build-item'
import { packWithCase } from '../../../support/sample-case'

const MODULE = moduleSchema.parse({
  ...(packWithCase()['modules/dasar/module.json'] as object), // the builder's own shape
  lessons: [
    { id: 'satu', title: text('Satu'), minutes: 5 },
    { id: 'dua', title: text('Dua'), minutes: 5 },
  ],
  checks: [{ id: 'cek-satu', lesson: 'satu', items: ['butir'] }],
})

const UNSEEN = { at: 0, share: null }

const units = (states: Record<string, UnitState>): ModuleProgress => ({
  pack: 'contoh',
  module: MODULE,
  state: 'none',
  lastAt: 0,
  units: [
    { kind: 'lesson', id: 'satu', state: states.satu ?? 'none', ...UNSEEN },
    { kind: 'lesson', id: 'dua', state: states.dua ?? 'none', ...UNSEEN },
    { kind: 'check', id: 'cek-satu', state: states['cek-satu'] ?? 'none', ...UNSEEN },
    { kind: 'case', id: 'kasus', state: states.kasus ?? 'none', ...UNSEEN },
  ],
})

describe('what comes next in a module', () => {
  it('meets each lesson with its check after it, and the case last', () => {
    expect(unitsInOrder(units({})).map(({ unit }) => unit.id)).toEqual(['satu', 'cek-satu', 'dua', 'kasus'])
  })

  it('is what was begun, else the first that is still to do, else nothing', () => {
    expect(nextUnit(units({}))?.id).toBe('satu')
    expect(nextUnit(units({ satu: 'done' }))?.id).toBe('cek-satu')
    expect(nextUnit(units({ kasus: 'begun' }))?.id).toBe('kasus')
    expect(nextUnit(units({ satu: 'done', dua: 'done', 'cek-satu': 'done', kasus: 'done' }))).toBeNull()
  })
})
