import { describe, expect, it } from 'vitest'
import { blueprintSchema } from '../../../src/core/exams/blueprint'
import { scoreReport } from '../../../src/core/exams/score-report'
import { buildBankItem, text } from '../../support/build-item'

const blueprint = (overrides: Record<string, unknown> = {}) =>
  blueprintSchema.parse({
    id: 'uji',
    title: text('Uji'),
    description: text('Simulasi latihan, bukan soal resmi.'),
    minutes: 10,
    pool: ['contoh'],
    quotas: [{ where: {}, count: 4 }],
    aspects: ['skills', 'values'],
    ...overrides,
  })

const form = [
  buildBankItem({ id: 's-satu', aspect: 'skills', angoff: 0.6 }),
  buildBankItem({ id: 's-dua', aspect: 'skills', angoff: 0.4 }),
  buildBankItem({ id: 'n-satu', aspect: 'values', angoff: 0.5 }),
  buildBankItem({ id: 't-satu', aspect: 'ict', angoff: 0.9 }),
]
const right = (...ids: string[]) => Object.fromEntries(ids.map((id) => [`contoh/${id}`, 'b']))

describe('a score report', () => {
  it('gives points, share and the cut score of the Angoff estimates, per aspect and in total', () => {
    const report = scoreReport(blueprint(), form, right('s-satu', 'n-satu'))
    expect(report.total).toMatchObject({ points: 2, maximum: 4, share: 0.5, passed: false })
    expect(report.total.cutScore).toBeCloseTo((0.6 + 0.4 + 0.5 + 0.9) / 4, 12)
    expect(report.aspects.skills).toMatchObject({ points: 1, maximum: 2, share: 0.5, cutScore: 0.5, passed: true })
    expect(report.aspects.values).toMatchObject({ share: 1, passed: true })
    expect(report.aspects.ict).toMatchObject({ share: 0, passed: false })
    expect(report.aspects.knowledge).toBeNull()
    expect(report.items).toEqual([
      { id: 'contoh/s-satu', outcome: 1, weight: 1 },
      { id: 'contoh/s-dua', outcome: 0, weight: 1 },
      { id: 'contoh/n-satu', outcome: 1, weight: 1 },
      { id: 'contoh/t-satu', outcome: 0, weight: 1 },
    ])
  })

  it('is met only when the total and every aspect that counts are met', () => {
    const easy = blueprint({ cutScores: { total: 0.5 } })
    expect(scoreReport(easy, form, right('s-satu', 'n-satu')).passed).toBe(true) // ICT does not count here
    expect(scoreReport(easy, form, right('s-satu', 's-dua')).passed).toBe(false) // values are not met
    const withIct = blueprint({ cutScores: { total: 0.5 }, aspects: ['skills', 'values', 'ict'] })
    expect(scoreReport(withIct, form, right('s-satu', 'n-satu')).passed).toBe(false)
  })

  it('compares shares unrounded, forgiving only what binary fractions lose', () => {
    const three = Array.from({ length: 10 }, (_, n) => buildBankItem({ id: `s-${n}` }))
    const stated = blueprint({ cutScores: { total: 0.7, skills: 0.7 }, aspects: ['skills'] })
    expect(scoreReport(stated, three, right('s-0', 's-1', 's-2', 's-3', 's-4', 's-5', 's-6')).passed).toBe(true)
    expect(scoreReport(stated, three, right('s-0', 's-1', 's-2', 's-3', 's-4', 's-5')).passed).toBe(false)
  })

  it('weighs items by type where the blueprint says so', () => {
    const mixed = [
      ...form,
      buildBankItem({
        id: 'v-dua',
        aspect: 'values',
        type: 'judgement',
        mode: 'pick',
        options: form[0]?.item.options,
        weights: { a: 0.5, b: 1, c: 0, d: 0 },
      }),
    ]
    const report = scoreReport(blueprint({ weights: { judgement: 3 } }), mixed, { 'contoh/v-dua': 'a' })
    expect(report.aspects.values).toMatchObject({ points: 1.5, maximum: 4, share: 1.5 / 4 })
  })

  it('lets one aspect make up for another where the blueprint says so', () => {
    const responses = right('s-satu', 's-dua', 't-satu')
    expect(scoreReport(blueprint(), form, responses).passed).toBe(false)
    expect(scoreReport(blueprint({ passRule: 'compensatory' }), form, responses).passed).toBe(true)
  })
})
