import type { BankItem } from '../items/bank-item'
import { byCodeUnit } from '../lib/id'
import { seededRandom, shuffle } from '../lib/random'
import { err, ok, type Result } from '../lib/result'
import type { Blueprint, Quota, QuotaWhere } from './blueprint'
import { type Candidate, candidatesOf, enemiesAmong } from './candidate'
import { conflictingQuotas } from './conflicting-quotas'
import { drawItems, drawingOf } from './draw-items'
import { type Filling, fillCounts } from './fill-counts'
import { groupCandidates } from './interchangeable'
import { orderForm } from './order-form'
import { rangeOf } from './quota'

/** What stands in the way of a form. */
export type AssemblyError =
  /** The bank has fewer items of a kind than a quota asks for; of items that are enemies, one is available. */
  | { readonly kind: 'quota-short'; readonly where: QuotaWhere; readonly wanted: number; readonly available: number }
  /** Each quota alone could be met, these together cannot; without any one of them the rest could. */
  | { readonly kind: 'quotas-conflict'; readonly quotas: readonly QuotaWhere[] }
  /** The search gave up after a bounded number of steps: it may be possible. */
  | { readonly kind: 'search-limit'; readonly steps: number }

/** Pivots of a search, not time: the same answer on every machine. */
const STEP_LIMIT = 5_000

/**
 * Draws a form: every quota met at once whenever the bank can, items that no quota counts left out, enemies kept apart, the
 * same form for the same blueprint, bank, seed and exposure on every platform. `exposure` says how often the learner has met an
 * item, by qualified id; those met less often are taken first, and among equals the seed (0 … 2³² − 1) decides. A quota with
 * room between its minimum and maximum is filled as far as the others allow.
 */
export function assembleForm(
  blueprint: Blueprint,
  bank: readonly BankItem[],
  seed: number,
  exposure: ReadonlyMap<string, number> = new Map(),
): Result<readonly BankItem[], readonly AssemblyError[]> {
  const { quotas } = blueprint
  const random = seededRandom(seed)
  const packs = new Set(blueprint.pool)
  const pool = bank.filter((entry) => packs.has(entry.pack)).sort((a, b) => byCodeUnit(a.id, b.id))
  const counted = candidatesOf(quotas, pool)
  const shortages = findShortages(quotas, counted)
  if (shortages.length > 0) return err(shortages)

  const seen = ({ entry }: Candidate) => exposure.get(entry.id) ?? 0
  const candidates = shuffle(counted, random).sort((a, b) => seen(a) - seen(b)) // a stable sort: the shuffle decides among equals
  const drawing = drawingOf(quotas, groupCandidates(candidates, enemiesAmong(candidates)))
  const answer = fillCounts(drawing, { steps: STEP_LIMIT })
  if (answer.kind === 'search-limit') return err([answer])
  if (answer.kind === 'impossible') return err([findConflict(quotas, drawing)])

  const taken = drawItems(drawing, answer.counts, { steps: STEP_LIMIT })
  const chosen = taken.flatMap((index) => candidates[index]?.entry ?? [])
  return ok(orderForm(chosen, blueprint.order, random))
}

function findShortages(quotas: readonly Quota[], candidates: readonly Candidate[]): AssemblyError[] {
  const available = quotas.map(() => 0)
  for (const candidate of candidates) {
    for (const quota of candidate.quotas) available[quota] = (available[quota] ?? 0) + 1
  }
  return quotas.flatMap((quota, index): AssemblyError[] => {
    const wanted = rangeOf(quota).min
    const there = available[index] ?? 0
    return there < wanted ? [{ kind: 'quota-short', where: quota.where, wanted, available: there }] : []
  })
}

function findConflict(quotas: readonly Quota[], filling: Filling): AssemblyError {
  const { quotas: kept, reach } = conflictingQuotas(filling, quotas.length, { steps: STEP_LIMIT })
  const conflicting = kept.flatMap((index) => quotas[index] ?? [])
  const [only] = conflicting
  return reach === null || only === undefined
    ? { kind: 'quotas-conflict', quotas: conflicting.map((quota) => quota.where) }
    : { kind: 'quota-short', where: only.where, wanted: rangeOf(only).min, available: reach }
}
