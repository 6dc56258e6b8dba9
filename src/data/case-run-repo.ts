import type { Case } from '../core/cases/case'
import { type CaseEvent, type CaseRun, caseEventSchema, caseRunSchema } from '../core/cases/case-run'
import { foldRun } from '../core/cases/fold-run'
import type { Result } from '../core/lib/result'
import type { AppDatabase } from './db'
import { validRows } from './valid-rows'
import { type WriteError, writing } from './write-result'

/** Writes a new run; with the beginning of another run's log it is a replay from there. All or nothing. */
export function startCaseRun(
  db: AppDatabase,
  run: CaseRun,
  beginning: readonly CaseEvent[] = [],
): Promise<Result<void, WriteError>> {
  return writing(() =>
    db.transaction('rw', db.caseRuns, db.caseEvents, async () => {
      await db.caseRuns.add(run)
      await db.caseEvents.bulkAdd([...beginning])
    }),
  )
}

/** Appends one line. Resolves when it is on disk; a number that is taken means that another window plays the same run. */
export function appendCaseEvent(db: AppDatabase, event: CaseEvent): Promise<Result<unknown, WriteError>> {
  return writing(() => db.caseEvents.add(event))
}

export async function readCaseRun(db: AppDatabase, profileId: string, id: string): Promise<CaseRun | null> {
  const row = await db.caseRuns.get(id)
  const rows = await validRows(db, db.caseRuns, row === undefined ? [] : [row], caseRunSchema)
  return rows.find((run) => run.profileId === profileId) ?? null
}

/** The log of a run, in order. */
export async function readCaseEvents(db: AppDatabase, profileId: string, runId: string): Promise<CaseEvent[]> {
  const rows = await db.caseEvents
    .where('[profileId+runId+seq]')
    .between([profileId, runId, Number.NEGATIVE_INFINITY], [profileId, runId, Number.POSITIVE_INFINITY])
    .toArray()
  return validRows(db, db.caseEvents, rows, caseEventSchema)
}

/** A learner's runs, newest first. */
export async function listCaseRuns(db: AppDatabase, profileId: string): Promise<CaseRun[]> {
  const rows = await db.caseRuns
    .where('[profileId+startedAt]')
    .between([profileId, Number.NEGATIVE_INFINITY], [profileId, Number.POSITIVE_INFINITY])
    .toArray()
  return (await validRows(db, db.caseRuns, rows, caseRunSchema)).sort((a, b) => b.startedAt - a.startedAt)
}

export interface CasePlace {
  readonly profileId: string
  readonly pack: string
  readonly module: string
}

export interface RunWithLog {
  readonly run: CaseRun
  readonly events: readonly CaseEvent[]
  /** `stuck`: the case has changed since, and the log can no longer be followed. */
  readonly state: 'open' | 'finished' | 'stuck'
}

/** A learner's runs of one case with their logs, newest first. */
export async function listRunsOfCase(db: AppDatabase, place: CasePlace, story: Case): Promise<RunWithLog[]> {
  const runs = (await listCaseRuns(db, place.profileId)).filter(
    (run) => run.pack === place.pack && run.module === place.module && run.caseId === story.id,
  )
  const found: RunWithLog[] = []
  for (const run of runs) {
    const events = await readCaseEvents(db, place.profileId, run.id)
    const folded = foldRun(story, events)
    const state = !folded.ok ? 'stuck' : folded.value.place.kind === 'ending' ? 'finished' : 'open'
    found.push({ run, events, state })
  }
  return found
}
