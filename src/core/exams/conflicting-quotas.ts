import { type Filling, fillCounts } from './fill-counts'
import { type Budget, setBounds } from './tableau'

/** Quotas that cannot hold together, by index. */
export interface Conflict {
  readonly quotas: readonly number[]
  /** Where one quota alone is too much, since enemies stand in its way: the most items it can have. */
  readonly reach: number | null
}

/**
 * A smallest set of quotas that cannot hold together: leaving out any one of them would make the rest possible. The deletion
 * filter (Chinneck and Dravnieks 1991): each quota in turn is let go, for good if the others still cannot be met. `filling` is
 * one that is impossible, with so many quotas. Where the budget runs out, a quota about which no answer was found stays.
 */
export function conflictingQuotas(filling: Filling, count: number, budget: Budget): Conflict {
  const { tableau } = filling
  const kept: number[] = []
  for (let quota = 0; quota < count; quota++) {
    const row = tableau.columns + quota
    const [lower, upper] = [tableau.lower[row] ?? 0, tableau.upper[row] ?? 0]
    setBounds(tableau, row, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)
    if (fillCounts(filling, budget).kind === 'impossible') continue
    setBounds(tableau, row, lower, upper)
    kept.push(quota)
  }
  const [only] = kept
  return { quotas: kept, reach: kept.length === 1 && only !== undefined ? reachOf(filling, only, budget) : null }
}

/** The most items that one quota can have, all others let go; null where the search gave up. */
function reachOf(filling: Filling, quota: number, budget: Budget): number | null {
  const { tableau } = filling
  const row = tableau.columns + quota
  for (let wanted = (tableau.lower[row] ?? 0) - 1; wanted >= 0; wanted--) {
    setBounds(tableau, row, wanted, Number.POSITIVE_INFINITY)
    const { kind } = fillCounts(filling, budget)
    if (kind !== 'impossible') return kind === 'possible' ? wanted : null
  }
  return 0
}
