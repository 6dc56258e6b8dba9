import type { BankItem } from '../items/bank-item'
import { groupBy } from '../lib/group-by'
import type { ItemOutcome } from './score-report'

export interface ModuleResult {
  readonly pack: string
  readonly module: string
  readonly items: number
  /** Mean outcome, in [0, 1]. */
  readonly share: number
}

const MOST = 3

/** The modules in which something was lost, the weakest first, at most three. */
export function weakestModules(form: readonly BankItem[], outcomes: readonly ItemOutcome[]): readonly ModuleResult[] {
  const outcomeOf = new Map(outcomes.map((entry) => [entry.id, entry.outcome]))
  return [...groupBy(form, (entry) => `${entry.pack}/${entry.module}`).values()]
    .flatMap((entries) => {
      const [first] = entries
      if (first === undefined) return []
      const share = entries.reduce((sum, entry) => sum + (outcomeOf.get(entry.id) ?? 0), 0) / entries.length
      return [{ pack: first.pack, module: first.module, items: entries.length, share }]
    })
    .filter((result) => result.share < 1)
    .sort((a, b) => a.share - b.share)
    .slice(0, MOST)
}
