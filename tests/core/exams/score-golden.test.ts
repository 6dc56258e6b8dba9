import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { assembleForm } from '../../../src/core/exams/assemble-form'
import { type Blueprint, blueprintSchema } from '../../../src/core/exams/blueprint'
import { type Score, type ScoreReport, scoreReport } from '../../../src/core/exams/score-report'
import type { BankItem } from '../../../src/core/items/bank-item'
import { answersBySeed } from '../../support/answer-by-seed'
import { buildBankItem, options, text } from '../../support/build-item'
import { buildFixtureBank, FIXTURE_PACK } from '../../support/fixture-bank'

const EXAMS = new URL('../../../resources/packs/dasar/exams/', import.meta.url)
const BUNDLED = readdirSync(EXAMS).map((name) =>
  blueprintSchema.parse(JSON.parse(readFileSync(new URL(name, EXAMS), 'utf8'))),
)

let bank: BankItem[]
beforeAll(() => {
  bank = buildFixtureBank(960)
})

/** A report as a person would copy it down: twelve digits are more than any platform may differ in. */
function sheetOf({ passed, total, aspects, items }: ScoreReport) {
  const digits = (value: number) => Number(value.toFixed(12))
  const line = (score: Score | null) =>
    score && {
      points: digits(score.points),
      maximum: score.maximum,
      share: digits(score.share),
      interval: score.interval.map(digits),
      cutScore: digits(score.cutScore),
      passed: score.passed,
    }
  return {
    passed,
    total: line(total),
    aspects: Object.fromEntries(Object.entries(aspects).map(([name, score]) => [name, line(score)])),
    outcomes: items.map(({ id, outcome }) => `${id} ${digits(outcome)}`),
  }
}

function sit(blueprint: Blueprint, seed: number): ScoreReport {
  const form = assembleForm({ ...blueprint, pool: [FIXTURE_PACK] }, bank, seed)
  if (!form.ok) throw new Error(JSON.stringify(form.error))
  return scoreReport(blueprint, form.value, answersBySeed(form.value, seed))
}

describe.each(BUNDLED)('the score sheet of “$id” stays as it is', (blueprint) => {
  it.each([1, 2026])('for the candidate of seed %i', (seed) => {
    const report = sit(blueprint, seed)
    expect(sheetOf(report)).toMatchSnapshot()
    const quotas = blueprint.quotas.flatMap((quota) =>
      'count' in quota && quota.where.aspect !== undefined ? quota.count : [],
    )
    expect(report.total.maximum).toBe(quotas.reduce((sum, count) => sum + count, 0))
  })

  it('says in its own words that it is no official test', () => {
    expect(blueprint.description.id).toContain('Simulasi latihan, bukan soal resmi')
    expect(blueprint.description.en).toMatch(/practice simulation, not an official test/)
  })
})

// Options of different merit, as in judgement sections that are scored in steps: 4, 3, 2, 1 and 0 points of four.
describe('a section with graded options', () => {
  const steps = { a: 1, b: 0.75, c: 0.5, d: 0.25, e: 0 }
  const graded = (id: string) =>
    buildBankItem({
      id,
      type: 'judgement',
      mode: 'pick',
      aspect: 'values',
      angoff: 0.6,
      options: options('a', 'b', 'c', 'd', 'e'),
      weights: steps,
    })
  const form = ['satu', 'dua', 'tiga', 'empat', 'lima'].map(graded)
  const blueprint = blueprintSchema.parse({
    id: 'bertingkat',
    title: text('Bertingkat'),
    description: text('Simulasi latihan, bukan soal resmi.'),
    minutes: 10,
    pool: ['contoh'],
    quotas: [{ where: {}, count: 5 }],
    aspects: ['values'],
    weights: { judgement: 4 },
  })

  it('adds the steps up: 4 + 3 + 2 + 1 + 0 of 20, half, below a standard of 0.6', () => {
    const given = ['a', 'b', 'c', 'd', 'e']
    const responses = Object.fromEntries(form.map((entry, index) => [entry.id, given[index] ?? null]))
    const report = scoreReport(blueprint, form, responses)
    expect(report.total).toMatchObject({ points: 10, maximum: 20, share: 0.5, passed: false })
    expect(report.total.cutScore).toBeCloseTo(0.6, 12)
    // Wilson at p = 0.5, n = 5, z = 1.959964: centre 0.5, half width z·√(0.25/5 + z²/100) ÷ (1 + z²/5) = 0.3296.
    expect(report.total.interval[0]).toBeCloseTo(0.1704, 3)
    expect(report.total.interval[1]).toBeCloseTo(0.8296, 3)
  })
})
