import type { Case } from '../../../../core/cases/case'
import type { CaseEvent, CaseRun } from '../../../../core/cases/case-run'
import { readCaseEvents, readCaseRun } from '../../../../data/case-run-repo'
import { readCase } from '../../../../data/pack-repo'
import { useProfile, useServices } from '../../../lib/services'
import { type Loading, useLiveQuery } from '../../../lib/use-live-query'

export interface DebriefRun {
  readonly run: CaseRun
  readonly events: readonly CaseEvent[]
  /** Null when its pack no longer has the case. */
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
    return { run, events, story: await readCase(db, run.pack, run.caseId) }
  }, [db, profile.id, runId])
}
