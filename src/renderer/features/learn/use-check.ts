import type { BankItem } from '../../../core/items/bank-item'
import type { Module } from '../../../core/modules/module'
import type { CheckAnswer } from '../../../core/progress/learning'
import { listCheckAnswers } from '../../../data/check-repo'
import { readCheckItem } from '../../../data/pack-repo'
import { useProfile, useServices } from '../../lib/services'
import { type Loading, useLiveQuery } from '../../lib/use-live-query'

export interface CheckEntry {
  readonly entry: BankItem
  /** The learner's latest answer to it, if any. */
  readonly last: CheckAnswer | null
}

/** The items of a check with what the learner last answered. */
export function useCheck(pack: string, check: Module['checks'][number]): Loading<readonly CheckEntry[]> {
  const { db } = useServices()
  const profile = useProfile()
  return useLiveQuery(async () => {
    const answers = (await listCheckAnswers(db, profile.id)).filter(
      (answer) => answer.pack === pack && answer.check === check.id,
    )
    const items = await Promise.all(check.items.map((id) => readCheckItem(db, pack, id)))
    return items.flatMap((entry) =>
      entry === null ? [] : [{ entry, last: answers.findLast((answer) => answer.item === entry.item.id) ?? null }],
    )
  }, [db, pack, check, profile.id])
}
