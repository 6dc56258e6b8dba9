import type { BankItem } from '../items/bank-item'
import type { Quota } from './blueprint'
import { matches, rangeOf } from './quota'

/** How many items there are that count for just the same quotas. `quotas` holds their indexes. */
export interface CountClass {
  readonly quotas: readonly number[]
  readonly size: number
}

export type FillAnswer = 'possible' | 'impossible' | 'search-limit'

/** Steps of the search, not time: the same answer on every machine. */
const STEP_LIMIT = 200_000

/** Items fall into classes by the quotas that count them: the items of one class are interchangeable. */
export function classesOf(quotas: readonly Quota[], items: readonly BankItem[]): CountClass[] {
  const sizes = new Map<string, { quotas: number[]; size: number }>()
  for (const entry of items) {
    const counting = quotas.flatMap((quota, index) => (matches(entry.item, quota.where) ? [index] : []))
    const key = counting.join(' ')
    const found = sizes.get(key)
    if (found === undefined) sizes.set(key, { quotas: counting, size: 1 })
    else found.size += 1
  }
  return [...sizes.values()]
}

/**
 * Whether some number of items from each class, beside those already chosen, meets every quota. A depth-first search over
 * classes that prunes by what the classes still to come can add at most.
 */
export function canFill(
  quotas: readonly Quota[],
  classes: readonly CountClass[],
  chosen: readonly BankItem[],
): FillAnswer {
  const counts = quotas.map((quota) => chosen.filter((entry) => matches(entry.item, quota.where)).length)
  const ranges = quotas.map(rangeOf)
  if (ranges.some(({ max }, index) => (counts[index] ?? 0) > max)) return 'impossible'
  const toCome = reachAfter(quotas.length, classes)
  let steps = 0

  const search = (at: number): FillAnswer => {
    if (++steps > STEP_LIMIT) return 'search-limit'
    const reach = toCome[at] ?? []
    if (ranges.some(({ min }, index) => (counts[index] ?? 0) + (reach[index] ?? 0) < min)) return 'impossible'
    const group = classes[at]
    if (group === undefined) return 'possible'
    const room = Math.min(group.size, ...group.quotas.map((index) => (ranges[index]?.max ?? 0) - (counts[index] ?? 0)))
    for (let take = room; take >= 0; take--) {
      add(counts, group.quotas, take)
      const answer = search(at + 1)
      add(counts, group.quotas, -take)
      if (answer !== 'impossible') return answer
    }
    return 'impossible'
  }
  return search(0)
}

function add(counts: number[], quotas: readonly number[], amount: number): void {
  for (const index of quotas) counts[index] = (counts[index] ?? 0) + amount
}

/** For each class what it and all later ones can add to each quota. */
function reachAfter(quotaCount: number, classes: readonly CountClass[]): number[][] {
  const reach: number[][] = [new Array<number>(quotaCount).fill(0)]
  for (const group of [...classes].reverse()) {
    const after = [...(reach[0] ?? [])]
    add(after, group.quotas, group.size)
    reach.unshift(after)
  }
  return reach
}
