import { describe, expect, it } from 'vitest'
import { weakestModules } from '../../../src/core/exams/weakest-modules'
import { buildBankItem } from '../../support/build-item'

const entry = (id: string, module: string) => ({ ...buildBankItem({ id }), module })
const worth = (id: string, outcome: number) => ({ id: `contoh/${id}`, outcome, weight: 1 })

describe('what to study next', () => {
  it('is where most was lost, the weakest first, at most three, and nothing where all was right', () => {
    const modules = ['perundungan', 'perundungan', 'dana', 'digital', 'kesejahteraan', 'asesmen']
    const form = modules.map((module, index) => entry(`butir-${index}`, module))
    const outcomes = [1, 0.5, 1, 0, 0.25, 0.9].map((outcome, index) => worth(`butir-${index}`, outcome))
    expect(weakestModules(form, outcomes)).toEqual([
      { pack: 'contoh', module: 'digital', items: 1, share: 0, weakest: 'skills' },
      { pack: 'contoh', module: 'kesejahteraan', items: 1, share: 0.25, weakest: 'skills' },
      { pack: 'contoh', module: 'perundungan', items: 2, share: 0.75, weakest: 'skills' },
    ])
  })

  it('names the aspect in which a module lost most', () => {
    const form = [
      entry('satu', 'dana'),
      { ...buildBankItem({ id: 'dua', aspect: 'values' }), module: 'dana' },
      { ...buildBankItem({ id: 'tiga', aspect: 'values' }), module: 'dana' },
    ]
    const [dana] = weakestModules(form, [worth('satu', 0.5), worth('dua', 0.5), worth('tiga', 0.75)])
    expect(dana).toMatchObject({ weakest: 'values', items: 3 })
    expect(dana?.share).toBeCloseTo(7 / 12)
  })
})
