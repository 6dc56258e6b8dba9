import type { Case } from '../../../../core/cases/case'
import type { CaseEvent, CaseRun } from '../../../../core/cases/case-run'
import { readCaseEvents, readCaseRun, readPlayedCase } from '../../../../data/case-run-repo'
import { useProfile, useServices } from '../../../lib/services'
import { type Loading, useLiveQuery } from '../../../lib/use-live-query'

export interface DebriefRun {
  readonly run: CaseRun
  readonly events: readonly CaseEvent[]
  /** As it was played; null where no version of it is left. */
  readonly story: Case | null
}

/** A run with its log and its case; null where the learner has no such run. */
export function useDebriefRun(runId: string): Loading<DebriefRun | null> {
  const { db } = useServices()
  const profile = useProfile()
  return useLiveQuery(async () => {
    const run = await readCaseRun(db, profile.id, runId)
    if (run === null) return null
    const events = await readCaseEvents(db, profile.id, runId)
    return { run, events, story: await readPlayedCase(db, run) }
  }, [db, profile.id, runId])
}
