import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type AssemblyError, assembleForm } from '../../../src/core/exams/assemble-form'
import { type Blueprint, blueprintSchema, type Quota, type QuotaWhere } from '../../../src/core/exams/blueprint'
import { matches, rangeOf } from '../../../src/core/exams/quota'
import { ASPECTS, LEVELS } from '../../../src/core/items/aspect'
import type { BankItem } from '../../../src/core/items/bank-item'
import { type Random, seededRandom, shuffle } from '../../../src/core/lib/random'
import { buildBankItem, text } from '../../support/build-item'

const ANGOFF = [0.8, 0.6, 0.3]
const TOPICS = ['asesmen', 'etika', 'rujukan']

function blueprintOf(quotas: readonly Quota[]): Blueprint {
  return blueprintSchema.parse({
    id: 'acak',
    title: text('Acak'),
    description: text('Simulasi latihan, bukan soal resmi.'),
    minutes: 30,
    pool: ['contoh'],
    quotas,
    aspects: ['skills'],
  })
}

const itemArbitrary = fc.record({
  aspect: fc.constantFrom(...ASPECTS.slice(0, 2)),
  angoff: fc.constantFrom(...ANGOFF),
  topic: fc.constantFrom(...TOPICS),
})

function bankArbitrary(withEnemies: boolean): fc.Arbitrary<BankItem[]> {
  const pairs = fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: withEnemies ? 8 : 0 })
  return fc.tuple(fc.array(itemArbitrary, { minLength: 4, maxLength: 9 }), pairs).map(([items, enmities]) =>
    items.map((item, index) => {
      const enemies = enmities.flatMap(([a, b]) => (a === index && b !== index && b < items.length ? [`i-${b}`] : []))
      return buildBankItem({ id: `i-${index}`, ...item, enemies })
    }),
  )
}

/** Single properties and pairs of them, and every item. */
const WHERES: readonly QuotaWhere[] = [
  {},
  ...ASPECTS.slice(0, 2).flatMap((aspect) => [{ aspect }, ...LEVELS.map((level) => ({ aspect, level }))]),
  ...LEVELS.map((level) => ({ level })),
  ...TOPICS.flatMap((topic) => [{ topic }, ...ASPECTS.slice(0, 2).map((aspect) => ({ aspect, topic }))]),
]

interface Case {
  readonly bank: BankItem[]
  readonly quotas: Quota[]
}

/** Quotas that some of the items would meet, enmity aside, but for a few that ask for one more or one less. */
function caseArbitrary(withEnemies: boolean): fc.Arbitrary<Case> {
  const wish = fc.record({ off: fc.constantFrom(0, 0, 0, 0, -1, 1), more: fc.nat(2), isCount: fc.boolean() })
  return fc
    .record({
      bank: bankArbitrary(withEnemies),
      planted: fc.nat(2 ** 9 - 1),
      wheres: fc.uniqueArray(fc.constantFrom(...WHERES), { minLength: 1, maxLength: 8 }),
      wishes: fc.array(wish, { minLength: 8, maxLength: 8 }),
    })
    .map(({ bank, planted, wheres, wishes }) => {
      const some = bank.filter((_, index) => (planted >> index) & 1)
      const quotas = wheres.map((where, index): Quota => {
        const { off, more, isCount } = wishes[index] ?? { off: 0, more: 0, isCount: true }
        const count = Math.max(0, countOf(some, { where, count: 0 }) + off)
        return isCount ? { where, count } : { where, min: count, max: count + more }
      })
      return { bank, quotas }
    })
}

const countOf = (items: readonly BankItem[], { where }: Quota) =>
  items.filter((entry) => matches(entry.item, where)).length

function isPeaceful(items: readonly BankItem[]): boolean {
  return items.every(({ item }) => items.every((other) => !item.enemies.includes(other.item.id)))
}

function isMet(items: readonly BankItem[], quotas: readonly Quota[]): boolean {
  return quotas.every((quota) => {
    const { min, max } = rangeOf(quota)
    const count = countOf(items, quota)
    return min <= count && count <= max
  })
}

/** Every peaceful set of the items, the first items soonest: the set of all would come first, the empty one last. */
function* peacefulSets(items: readonly BankItem[]): Generator<BankItem[]> {
  for (let mask = 2 ** items.length - 1; mask >= 0; mask--) {
    const set = items.filter((_, index) => (mask >> (items.length - 1 - index)) & 1)
    if (isPeaceful(set)) yield set
  }
}

/** The first set, by trying all of them, that meets the quotas and holds nothing that no quota counts. */
function bruteForce(bank: readonly BankItem[], quotas: readonly Quota[]): BankItem[] | null {
  const counted = bank.filter((entry) => quotas.some((quota) => matches(entry.item, quota.where)))
  for (const set of peacefulSets(counted)) if (isMet(set, quotas)) return set
  return null
}

/** The error is true: no fewer quotas than these are the reason, and no more items are there than it says. */
function expectTrue(error: AssemblyError, bank: readonly BankItem[], quotas: readonly Quota[]): void {
  const named = (where: QuotaWhere) => quotas.filter((quota) => quota.where === where)
  switch (error.kind) {
    case 'quota-short': {
      const [quota] = named(error.where)
      if (quota === undefined) throw new Error('not a quota of the blueprint')
      const most = Math.max(...[...peacefulSets(bank)].map((set) => countOf(set, quota)))
      expect(rangeOf(quota).min).toBe(error.wanted)
      expect(error.available).toBeLessThan(error.wanted)
      expect([most, countOf(bank, quota)]).toContain(error.available)
      break
    }
    case 'quotas-conflict': {
      const conflict = error.quotas.flatMap(named)
      expect(bruteForce(bank, conflict)).toBeNull()
      for (const quota of conflict) {
        const rest = conflict.filter((other) => other !== quota)
        if (rest.length > 0) expect(bruteForce(bank, rest)).not.toBeNull()
      }
      break
    }
    case 'search-limit':
      throw new Error('gave up on nine items')
  }
}

for (const withEnemies of [false, true]) {
  it(`gives the form that trying every set of items finds first, or the truth about why there is none${withEnemies ? ', among enemies' : ''}`, () => {
    fc.assert(
      fc.property(caseArbitrary(withEnemies), fc.integer({ min: 0, max: 0xffff_ffff }), ({ bank, quotas }, seed) => {
        const preferred = shuffle(bank, seededRandom(seed))
        const exposure = new Map(preferred.map((entry, index) => [entry.id, index]))
        const blueprint = blueprintOf(quotas)
        const form = assembleForm(blueprint, bank, seed, exposure)
        const expected = bruteForce(preferred, quotas)
        if (form.ok) {
          const ids = form.value.map((entry) => entry.id).sort()
          expect(ids).toEqual(expected?.map((entry) => entry.id).sort())
        } else {
          expect(expected).toBeNull()
          for (const error of form.error) expectTrue(error, bank, blueprint.quotas)
        }
      }),
      { numRuns: 1000 },
    )
  })
}

/** Quotas by aspect, level and topic at once that just this set of items meets. */
function marginalsOf(items: readonly BankItem[]): Quota[] {
  const wheres: QuotaWhere[] = [
    ...ASPECTS.map((aspect) => ({ aspect })),
    ...LEVELS.map((level) => ({ level })),
    ...[...new Set(items.map((entry) => entry.item.topic))].map((topic) => ({ topic })),
  ]
  return wheres.map((where) => ({ where, count: countOf(items, { where, count: 0 }) }))
}

/** A bank of so many items over 4 aspects, 3 levels and 20 topics, some of them rare. */
function unevenBank(size: number, random: Random): BankItem[] {
  const pick = (below: number) => Math.floor(random() * below)
  return Array.from({ length: size }, (_, index) => {
    const topic = `topik-${Math.min(pick(20), pick(20))}`
    return buildBankItem({ id: `i-${index}`, aspect: ASPECTS[pick(4)], angoff: ANGOFF[pick(3)], topic })
  })
}

const seedArbitrary = fc.integer({ min: 0, max: 0xffff_ffff })

it('finds a form of 100 items by aspect, level and topic in a bank that barely holds one', () => {
  fc.assert(
    fc.property(seedArbitrary, fc.integer({ min: 105, max: 160 }), (seed, size) => {
      const random = seededRandom(seed)
      const bank = unevenBank(size, random)
      const quotas = marginalsOf(shuffle(bank, random).slice(0, 100))
      const form = assembleForm(blueprintOf(quotas), bank, seed)
      if (!form.ok) throw new Error(JSON.stringify(form.error))
      expect(form.value).toHaveLength(100)
      expect(isMet(form.value, quotas)).toBe(true)
    }),
    { numRuns: 25 },
  )
})

it('never leaves open whether a bank without enemies holds a form, however little is missing', () => {
  fc.assert(
    fc.property(seedArbitrary, fc.integer({ min: 102, max: 122 }), (seed, size) => {
      const random = seededRandom(seed)
      const bank = unevenBank(size, random)
      const quotas = marginalsOf(shuffle(bank, random).slice(0, 100))
      const counts = quotas.map((quota) => rangeOf(quota).min)
      for (let moves = 0; moves < 12; moves++) {
        const [from = 0, to = 0] = shuffle([...quotas.keys()], random)
        const isOneFamily = Object.keys(quotas[from]?.where ?? {})[0] === Object.keys(quotas[to]?.where ?? {})[0]
        if (!isOneFamily || counts[from] === 0) continue
        counts[from] = (counts[from] ?? 0) - 1
        counts[to] = (counts[to] ?? 0) + 1
      }
      const wanted = quotas.map(({ where }, index): Quota => ({ where, count: counts[index] ?? 0 }))
      const form = assembleForm(blueprintOf(wanted), bank, seed)
      if (form.ok) expect(isMet(form.value, wanted)).toBe(true)
      else expect(form.error.map((error) => error.kind)).not.toContain('search-limit')
    }),
    { numRuns: 60 },
  )
})

it('sees that halves of items would meet the quotas and whole ones cannot', () => {
  const bank = [
    buildBankItem({ id: 'a', aspect: 'skills', angoff: 0.8, topic: 'etika' }),
    buildBankItem({ id: 'b', aspect: 'skills', angoff: 0.6, topic: 'asesmen' }),
    buildBankItem({ id: 'c', aspect: 'values', angoff: 0.8, topic: 'asesmen' }),
    buildBankItem({ id: 'd', aspect: 'values', angoff: 0.6, topic: 'etika' }),
  ]
  const quotas = [
    { aspect: 'skills' },
    { aspect: 'values' },
    { level: 'easy' },
    { level: 'medium' },
    { topic: 'etika' },
  ]
  const blueprint = blueprintOf(
    [...quotas, { topic: 'asesmen' }].map((where) => ({ where, count: 1 })) as Quota[], // literals, each of its own enum
  )
  const form = assembleForm(blueprint, bank, 1)
  expect(form).toMatchObject({ ok: false, error: [{ kind: 'quotas-conflict' }] })
  if (!form.ok) for (const error of form.error) expectTrue(error, bank, blueprint.quotas)
})
