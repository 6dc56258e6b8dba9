import type { Aspect } from '../items/aspect'
import type { BankItem } from '../items/bank-item'
import { groupBy } from '../lib/group-by'
import type { ItemOutcome } from './score-report'

export interface ModuleResult {
  readonly pack: string
  readonly module: string
  readonly items: number
  /** Mean outcome, in [0, 1]. */
  readonly share: number
  /** In which most points were lost; among equals, the first in the form. */
  readonly weakest: Aspect
}

const MOST = 3

/** The modules in which something was lost, the weakest first, at most three. */
export function weakestModules(form: readonly BankItem[], outcomes: readonly ItemOutcome[]): readonly ModuleResult[] {
  const outcomeOf = new Map(outcomes.map((entry) => [entry.id, entry.outcome]))
  const lostIn = (entries: readonly BankItem[]) =>
    entries.reduce((sum, entry) => sum + 1 - (outcomeOf.get(entry.id) ?? 0), 0)
  return [...groupBy(form, (entry) => `${entry.pack}/${entry.module}`).values()]
    .flatMap((entries) => {
      const [first] = entries
      const [weakest] = [...groupBy(entries, (entry) => entry.item.aspect)].sort((a, b) => lostIn(b[1]) - lostIn(a[1]))
      if (first === undefined || weakest === undefined) return []
      const share = 1 - lostIn(entries) / entries.length
      return [{ pack: first.pack, module: first.module, items: entries.length, share, weakest: weakest[0] }]
    })
    .filter((result) => result.share < 1)
    .sort((a, b) => a.share - b.share)
    .slice(0, MOST)
}
