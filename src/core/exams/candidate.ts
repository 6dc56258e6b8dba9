import { levelOf } from '../items/aspect'
import type { BankItem } from '../items/bank-item'
import { qualify } from '../lib/id'
import type { Quota } from './blueprint'
import { matches } from './quota'

/** An item that a form may hold, with the indexes of the quotas that count it; at least one. */
export interface Candidate {
  readonly entry: BankItem
  readonly quotas: readonly number[]
}

/** The items that some quota counts. Those that the same quotas count share one list of them. */
export function candidatesOf(quotas: readonly Quota[], bank: readonly BankItem[]): Candidate[] {
  const byProperties = new Map<string, readonly number[]>()
  const lists = new Map<string, readonly number[]>()
  const candidates: Candidate[] = []
  for (const entry of bank) {
    const { aspect, topic, angoff } = entry.item
    const properties = `${aspect} ${levelOf(angoff)} ${topic}`
    let counting = byProperties.get(properties)
    if (counting === undefined) {
      const own = quotas.flatMap((quota, index) => (matches(entry.item, quota.where) ? [index] : []))
      counting = lists.get(own.join(' ')) ?? own
      lists.set(counting.join(' '), counting)
      byProperties.set(properties, counting)
    }
    if (counting.length > 0) candidates.push({ entry, quotas: counting })
  }
  return candidates
}

const NONE: readonly number[] = []

/** For each candidate the indexes of those that must not stand beside it, ascending; an enmity is named from either side. */
export function enemiesAmong(candidates: readonly Candidate[]): (readonly number[])[] {
  const named = new Set(candidates.flatMap(({ entry }) => entry.item.enemies.map((id) => qualify(entry.pack, id))))
  const indexOf = new Map<string, number>()
  candidates.forEach(({ entry }, index) => {
    if (named.has(entry.id)) indexOf.set(entry.id, index)
  })
  const found = new Map<number, Set<number>>()
  const note = (from: number, to: number) => found.set(from, (found.get(from) ?? new Set()).add(to))
  candidates.forEach(({ entry }, index) => {
    for (const id of entry.item.enemies) {
      const enemy = indexOf.get(qualify(entry.pack, id))
      if (enemy === undefined || enemy === index) continue
      note(index, enemy)
      note(enemy, index)
    }
  })
  return candidates.map((_, index) => {
    const own = found.get(index)
    return own === undefined ? NONE : [...own].sort((a, b) => a - b)
  })
}
