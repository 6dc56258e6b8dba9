import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assembleForm } from '../../../src/core/exams/assemble-form'
import { type Blueprint, blueprintSchema } from '../../../src/core/exams/blueprint'
import { matches } from '../../../src/core/exams/quota'
import { ASPECTS } from '../../../src/core/items/aspect'
import type { BankItem } from '../../../src/core/items/bank-item'
import { seededRandom, shuffle } from '../../../src/core/lib/random'
import { buildBankItem, text } from '../../support/build-item'

const ANGOFF = [0.8, 0.6, 0.3]

/** `each` items for every aspect and level. */
function buildBank(each: number): BankItem[] {
  return ASPECTS.flatMap((aspect) =>
    ANGOFF.flatMap((angoff) =>
      Array.from({ length: each }, (_, index) =>
        buildBankItem({ id: `${aspect}-${Math.round(angoff * 100)}-${index}`, aspect, angoff }),
      ),
    ),
  )
}

function buildBlueprint(overrides: Record<string, unknown> = {}): Blueprint {
  return blueprintSchema.parse({
    id: 'cepat',
    title: text('Simulasi cepat'),
    description: text('Simulasi latihan, bukan soal resmi.'),
    minutes: 30,
    pool: ['contoh'],
    quotas: [
      { where: { aspect: 'knowledge' }, count: 6 },
      { where: { aspect: 'skills' }, count: 8 },
      { where: { aspect: 'values' }, count: 6 },
      { where: { aspect: 'ict' }, count: 5 },
    ],
    aspects: [...ASPECTS],
    ...overrides,
  })
}

const idsOf = (form: ReturnType<typeof assembleForm>) => (form.ok ? form.value.map((entry) => entry.id) : form.error)

describe('a form', () => {
  it('meets every quota at once, by aspect and by level, for any seed', () => {
    const blueprint = buildBlueprint({
      quotas: [
        ...buildBlueprint().quotas,
        { where: { level: 'easy' }, count: 12 },
        { where: { level: 'medium' }, count: 8 },
        { where: { level: 'hard' }, count: 5 },
      ],
    })
    const bank = buildBank(5)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffff_ffff }), (seed) => {
        const form = assembleForm(blueprint, bank, seed)
        if (!form.ok) throw new Error(JSON.stringify(form.error))
        for (const quota of blueprint.quotas) {
          const count = form.value.filter((entry) => matches(entry.item, quota.where)).length
          expect(count).toBe('count' in quota ? quota.count : count)
        }
        expect(new Set(form.value).size).toBe(25)
      }),
      { numRuns: 40 },
    )
  })

  it('is the same for the same seed, in whatever order the bank comes', () => {
    const bank = buildBank(4)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffff_ffff }), fc.integer({ min: 0, max: 99 }), (seed, mix) => {
        const mixed = shuffle(bank, seededRandom(mix))
        expect(idsOf(assembleForm(buildBlueprint(), mixed, seed))).toEqual(
          idsOf(assembleForm(buildBlueprint(), bank, seed)),
        )
      }),
      { numRuns: 25 },
    )
  })

  it('differs from seed to seed', () => {
    const bank = buildBank(4)
    const forms = [0, 1, 2, 3].map((seed) => JSON.stringify(idsOf(assembleForm(buildBlueprint(), bank, seed))))
    expect(new Set(forms).size).toBe(4)
  })

  it('takes items that the learner has met less often first', () => {
    const bank = buildBank(4)
    const first = assembleForm(buildBlueprint(), bank, 7)
    if (!first.ok) throw new Error('no form')
    const exposure = new Map(first.value.map((entry) => [entry.id, 1]))
    const second = assembleForm(buildBlueprint(), bank, 7, exposure)
    if (!second.ok) throw new Error('no form')
    const again = second.value.filter((entry) => exposure.has(entry.id) && entry.item.aspect === 'knowledge')
    expect(again).toEqual([]) // 12 knowledge items are there for twice 6
  })

  it('keeps enemies apart and items of one stimulus together', () => {
    const bank = [
      buildBankItem({ id: 'a', enemies: ['b'] }),
      buildBankItem({ id: 'b' }),
      ...['c', 'd', 'e'].map((id) => ({
        ...buildBankItem({ id, stimulus: 'teks' }),
        stimulus: { id: 'teks', body: text('Teks') },
      })),
      buildBankItem({ id: 'f' }),
    ]
    const blueprint = buildBlueprint({ quotas: [{ where: {}, count: 5 }] })
    for (let seed = 0; seed < 20; seed++) {
      const form = assembleForm(blueprint, bank, seed)
      if (!form.ok) throw new Error(JSON.stringify(form.error))
      const ids = form.value.map((entry) => entry.item.id)
      expect(ids.filter((id) => id === 'a' || id === 'b')).toHaveLength(1)
      const places = ['c', 'd', 'e'].map((id) => ids.indexOf(id)).sort((x, y) => x - y)
      expect((places[2] ?? 0) - (places[0] ?? 0)).toBe(2)
    }
  })

  it('leaves out what no quota counts, and fills a range as far as the other quotas allow', () => {
    const blueprint = buildBlueprint({
      quotas: [
        { where: { aspect: 'skills' }, min: 1, max: 9 },
        { where: { aspect: 'skills', level: 'hard' }, min: 0, max: 2 },
        { where: { aspect: 'ict', level: 'easy' }, count: 2 },
      ],
    })
    const form = assembleForm(blueprint, buildBank(3), 5)
    if (!form.ok) throw new Error(JSON.stringify(form.error))
    const cells = form.value.map(({ item }) => `${item.aspect} ${item.angoff}`)
    expect(cells.sort()).toEqual([
      ...Array.from({ length: 2 }, () => 'ict 0.8'),
      ...Array.from({ length: 2 }, () => 'skills 0.3'),
      ...Array.from({ length: 3 }, () => 'skills 0.6'),
      ...Array.from({ length: 3 }, () => 'skills 0.8'),
    ])
  })

  it('comes in the order of ids where the blueprint wants it so, but for items of one stimulus', () => {
    const bank = ['a', 'b', 'c', 'd', 'e'].map((id) => ({
      ...buildBankItem({ id }),
      stimulus: id === 'b' || id === 'd' ? { id: 'teks', body: text('Teks') } : null,
    }))
    const blueprint = buildBlueprint({ order: 'fixed', quotas: [{ where: {}, count: 5 }] })
    expect(idsOf(assembleForm(blueprint, bank, 3))).toEqual(['a', 'b', 'd', 'c', 'e'].map((id) => `contoh/${id}`))
  })
})

describe('when the bank cannot', () => {
  it('names each quota that is short, with what was wanted and what is there', () => {
    const bank = buildBank(1)
    const form = assembleForm(buildBlueprint(), bank, 1)
    expect(form).toEqual({
      ok: false,
      error: [
        { kind: 'quota-short', where: { aspect: 'knowledge' }, wanted: 6, available: 3 },
        { kind: 'quota-short', where: { aspect: 'skills' }, wanted: 8, available: 3 },
        { kind: 'quota-short', where: { aspect: 'values' }, wanted: 6, available: 3 },
        { kind: 'quota-short', where: { aspect: 'ict' }, wanted: 5, available: 3 },
      ],
    })
  })

  it('names the quotas that cannot hold together, and only those', () => {
    const bank = [
      ...Array.from({ length: 5 }, (_, n) => buildBankItem({ id: `easy-${n}`, aspect: 'skills', angoff: 0.8 })),
      ...Array.from({ length: 5 }, (_, n) => buildBankItem({ id: `hard-${n}`, aspect: 'values', angoff: 0.3 })),
    ]
    const blueprint = buildBlueprint({
      quotas: [
        { where: { aspect: 'skills' }, count: 4 },
        { where: { aspect: 'values' }, min: 0, max: 5 },
        { where: { level: 'easy' }, count: 2 },
      ],
    })
    const form = assembleForm(blueprint, bank, 1)
    expect(form).toEqual({
      ok: false,
      error: [{ kind: 'quotas-conflict', quotas: [{ aspect: 'skills' }, { level: 'easy' }] }],
    })
  })

  it('counts enemies as what one form can hold of them', () => {
    const bank = [
      buildBankItem({ id: 'a', enemies: ['b', 'c'] }),
      buildBankItem({ id: 'b', enemies: ['c'] }),
      ...['c', 'd'].map((id) => buildBankItem({ id })),
    ]
    const blueprint = buildBlueprint({ quotas: [{ where: { aspect: 'skills' }, count: 4 }] })
    expect(assembleForm(blueprint, bank, 1)).toEqual({
      ok: false,
      error: [{ kind: 'quota-short', where: { aspect: 'skills' }, wanted: 4, available: 2 }],
    })
  })

  it('says that it gave up, not that it is impossible, where a tangle of enemies is too much to search', () => {
    const random = seededRandom(70)
    const bank = Array.from({ length: 70 }, (_, index) =>
      buildBankItem({
        id: `i-${index}`,
        enemies: Array.from({ length: index }, (_, other) => `i-${other}`).filter(() => random() < 0.2),
      }),
    )
    const blueprint = buildBlueprint({ quotas: [{ where: {}, count: 18 }] })
    expect(assembleForm(blueprint, bank, 1)).toEqual({ ok: false, error: [{ kind: 'search-limit', steps: 5000 }] })
  })
})
