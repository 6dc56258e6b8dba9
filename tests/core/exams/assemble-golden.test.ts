import { beforeAll, describe, expect, it } from 'vitest'
import { assembleForm } from '../../../src/core/exams/assemble-form'
import type { Blueprint } from '../../../src/core/exams/blueprint'
import { matches } from '../../../src/core/exams/quota'
import { bankOf } from '../../../src/core/items/bank'
import type { BankItem } from '../../../src/core/items/bank-item'
import { seededRandom, shuffle } from '../../../src/core/lib/random'
import type { PackContent } from '../../../src/core/packs/pack-content'
import { buildFixtureContent } from '../../support/fixture-bank'

const SEEDS = [0, 7, 0xffff_ffff]

let content: PackContent
let bank: BankItem[]
beforeAll(() => {
  content = buildFixtureContent(480)
  bank = bankOf([content])
})

function blueprintOf(id: string): Blueprint {
  const found = content.blueprints.find(({ value }) => value.id === id)?.value
  if (found === undefined) throw new Error(id)
  return found
}

function draw(blueprint: Blueprint, seed: number, exposure?: ReadonlyMap<string, number>): readonly BankItem[] {
  const form = assembleForm(blueprint, bank, seed, exposure)
  if (!form.ok) throw new Error(JSON.stringify(form.error))
  return form.value
}

const idsOf = (form: readonly BankItem[]) => form.map((entry) => entry.id).join('\n')

describe.each(SEEDS)('the form of seed %i stays as it is', (seed) => {
  it('with 100 items by aspect, level and topic', () => {
    expect(idsOf(draw(blueprintOf('seratus'), seed))).toMatchSnapshot()
  })

  it('with 25 items by aspect and level', () => {
    expect(idsOf(draw(blueprintOf('cepat'), seed))).toMatchSnapshot()
  })

  it('for a learner who has met every other item', () => {
    const exposure = new Map(bank.map((entry, index) => [entry.id, index % 2]))
    expect(idsOf(draw(blueprintOf('cepat'), seed, exposure))).toMatchSnapshot()
  })

  it('with ranges, some as narrow as a count', () => {
    const quotas = [
      { where: {}, min: 18, max: 20 },
      { where: { aspect: 'skills', level: 'hard' }, min: 2, max: 3 },
      { where: { topic: 'etika' }, min: 4, max: 4 },
    ] as const
    expect(idsOf(draw({ ...blueprintOf('cepat'), quotas: [...quotas] }, seed))).toMatchSnapshot()
  })
})

it('does not hang on the order in which the bank comes', () => {
  const drawn = assembleForm(blueprintOf('seratus'), shuffle(bank, seededRandom(3)), 7)
  expect(drawn).toEqual({ ok: true, value: draw(blueprintOf('seratus'), 7) })
})

it('meets all 27 quotas at once from a bank with stimuli and enemies, and keeps both rules', () => {
  for (let seed = 0; seed < 20; seed++) {
    const blueprint = blueprintOf('seratus')
    const form = draw(blueprint, seed)
    const counts = blueprint.quotas.map(({ where }) => form.filter((entry) => matches(entry.item, where)).length)
    expect(counts).toEqual(blueprint.quotas.map((quota) => 'count' in quota && quota.count))
    const ids = new Set(form.map((entry) => entry.item.id))
    expect(form.flatMap((entry) => entry.item.enemies.filter((enemy) => ids.has(enemy)))).toEqual([])
    const stimuli = form.flatMap((entry) => entry.stimulus?.id ?? [])
    const runs = form.filter(
      ({ stimulus }, index) => stimulus !== null && form[index - 1]?.stimulus?.id !== stimulus.id,
    )
    expect(runs).toHaveLength(new Set(stimuli).size)
  }
})
