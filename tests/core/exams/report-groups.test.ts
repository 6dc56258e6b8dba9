import { describe, expect, it } from 'vitest'
import { FEW_ITEMS, groupScores } from '../../../src/core/exams/report-groups'
import { levelOf } from '../../../src/core/items/aspect'
import { wilsonInterval } from '../../../src/core/measurement/wilson-interval'
import { buildBankItem } from '../../support/build-item'

const entry = (id: string, angoff: number, topic = 'dana') => buildBankItem({ id, angoff, topic })
const worth = (id: string, outcome: number, weight = 1) => ({ id: `contoh/${id}`, outcome, weight })

describe('points by what items have in common', () => {
  it('are added up by level, each item with its weight', () => {
    const form = [entry('satu', 0.8), entry('dua', 0.4), entry('tiga', 0.75), entry('empat', 0.5)]
    const outcomes = [worth('satu', 1), worth('dua', 0.5, 3), worth('tiga', 0), worth('empat', 1)]
    const groups = groupScores(form, outcomes, ({ item }) => levelOf(item.angoff))
    expect(groups.map(({ key, points, maximum, share, items }) => [key, points, maximum, share, items])).toEqual([
      ['easy', 1, 2, 0.5, 2],
      ['hard', 1.5, 3, 0.5, 1],
      ['medium', 1, 1, 1, 1],
    ])
    // Wilson at p = 0.5, n = 2, by hand: (0.5 + 3.8415 ÷ 4) ÷ (1 + 3.8415 ÷ 2) ± 0.4055
    expect(groups[0]?.interval[0]).toBeCloseTo(0.0945, 4)
    expect(groups[0]?.interval[1]).toBeCloseTo(0.9055, 4)
  })

  it('say when they rest on few items, which is when their interval covers most of the scale', () => {
    const ids = Array.from({ length: FEW_ITEMS + FEW_ITEMS - 1 }, (_, index) => `butir-${index}`)
    const form = ids.map((id, index) => entry(id, 0.6, index < FEW_ITEMS ? 'dana' : 'digital'))
    const groups = groupScores(
      form,
      ids.map((id) => worth(id, 1)),
      ({ item }) => item.topic,
    )
    expect(groups.map(({ key, isFew }) => [key, isFew])).toEqual([
      ['dana', false],
      ['digital', true],
    ])
    const width = (n: number) => wilsonInterval(0.5, n)[1] - wilsonInterval(0.5, n)[0]
    expect(width(FEW_ITEMS - 1)).toBeGreaterThan(0.65)
    expect(width(FEW_ITEMS)).toBeLessThan(0.65)
  })
})
