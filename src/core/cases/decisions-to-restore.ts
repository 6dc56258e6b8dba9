import type { Case } from './case'
import type { CaseEvent, CaseRun } from './case-run'
import { foldRun } from './fold-run'
import { decisionsAside } from './standing-lines'

/**
 * How many decisions the learner can have back after going back; 0 where there are none, or where the case as it is now does not know
 * them all: they were then taken back because of an update.
 */
export function decisionsToRestore(
  story: Case,
  { mode }: Pick<CaseRun, 'mode'>,
  events: readonly Pick<CaseEvent, 'seq' | 'what'>[],
): number {
  const aside = decisionsAside(events, mode)
  if (aside === 0) return 0
  return foldRun(story, [...events, { seq: events.length, what: { type: 'restored' } }], mode).ok ? aside : 0
}
