import type { BankItem } from '../items/bank-item'
import { byCodeUnit } from '../lib/id'
import { seededRandom, shuffle } from '../lib/random'
import { err, ok, type Result } from '../lib/result'
import type { Blueprint, Quota, QuotaWhere } from './blueprint'
import { conflictingQuotas } from './conflicting-quotas'
import { canFill, classesOf } from './fill-counts'
import { matches, rangeOf } from './quota'

/** What stands in the way of a form. */
export type AssemblyError =
  /** The bank has fewer items of a kind than a quota asks for. */
  | { readonly kind: 'quota-short'; readonly where: QuotaWhere; readonly wanted: number; readonly available: number }
  /** Each quota alone could be met, these together cannot. */
  | { readonly kind: 'quotas-conflict'; readonly quotas: readonly QuotaWhere[] }
  /** The search gave up after a bounded number of steps: it may be possible. */
  | { readonly kind: 'search-limit'; readonly steps: number }

/**
 * Draws a form: every quota met at once, items that no quota counts left out, enemies kept apart, the same form for the same
 * blueprint, bank, seed and exposure on every platform. Items that the learner has met less often come first; among equals
 * the seed decides.
 */
export function assembleForm(
  blueprint: Blueprint,
  bank: readonly BankItem[],
  seed: number,
  exposure: ReadonlyMap<string, number> = new Map(),
): Result<readonly BankItem[], readonly AssemblyError[]> {
  const random = seededRandom(seed)
  const pool = bank
    .filter((entry) => blueprint.pool.includes(entry.pack))
    .filter((entry) => blueprint.quotas.some((quota) => matches(entry.item, quota.where)))
    .sort((a, b) => byCodeUnit(a.id, b.id))
  const shortages = findShortages(blueprint, pool)
  if (shortages.length > 0) return err(shortages)

  const seen = (entry: BankItem) => exposure.get(entry.id) ?? 0
  const candidates = shuffle(pool, random).sort((a, b) => seen(a) - seen(b)) // a stable sort: the shuffle decides among equals
  const first = canFill(blueprint.quotas, classesOf(blueprint.quotas, candidates), [])
  if (first === 'search-limit') return err([{ kind: 'search-limit', steps: 0 }])
  if (first === 'impossible')
    return err([{ kind: 'quotas-conflict', quotas: conflictingQuotas(blueprint, candidates) }])

  const chosen = choose(blueprint, candidates)
  return chosen.ok ? ok(shuffle(keepStimuliTogether(chosen.value), random).flat()) : chosen
}

/** Takes each candidate in turn if the quotas can still be met with it, until none can be added. */
function choose(
  blueprint: Blueprint,
  candidates: readonly BankItem[],
): Result<readonly BankItem[], readonly AssemblyError[]> {
  const { quotas } = blueprint
  const chosen: BankItem[] = []
  const isFull = (quota: Quota) =>
    chosen.filter((entry) => matches(entry.item, quota.where)).length >= rangeOf(quota).max
  let open = [...candidates]
  while (open.length > 0) {
    const entry = open.shift()
    if (entry === undefined) break
    if (quotas.some((quota) => matches(entry.item, quota.where) && isFull(quota))) continue
    const left = open.filter((other) => !areEnemies(entry, other))
    const answer = canFill(quotas, classesOf(quotas, left), [...chosen, entry])
    if (answer === 'search-limit') return err([{ kind: 'search-limit', steps: chosen.length }])
    if (answer === 'impossible') continue
    chosen.push(entry)
    open = left
  }
  const unmet = quotas.filter((quota) => {
    const count = chosen.filter((entry) => matches(entry.item, quota.where)).length
    return count < rangeOf(quota).min
  })
  return unmet.length === 0 ? ok(chosen) : err([{ kind: 'quotas-conflict', quotas: unmet.map((quota) => quota.where) }])
}

function findShortages(blueprint: Blueprint, pool: readonly BankItem[]): AssemblyError[] {
  return blueprint.quotas.flatMap((quota): AssemblyError[] => {
    const wanted = rangeOf(quota).min
    const available = pool.filter((entry) => matches(entry.item, quota.where)).length
    return available < wanted ? [{ kind: 'quota-short', where: quota.where, wanted, available }] : []
  })
}

/** Items that answer each other, named from either side; enemies are ids of the same pack. */
function areEnemies(a: BankItem, b: BankItem): boolean {
  return a.pack === b.pack && (a.item.enemies.includes(b.item.id) || b.item.enemies.includes(a.item.id))
}

/** Groups in the order of choosing; items that share a stimulus stand together. */
function keepStimuliTogether(entries: readonly BankItem[]): BankItem[][] {
  const groups = new Map<string, BankItem[]>()
  for (const entry of entries) {
    const key = entry.stimulus === null ? entry.id : `${entry.pack}:${entry.stimulus.id}`
    groups.set(key, [...(groups.get(key) ?? []), entry])
  }
  return [...groups.values()]
}
