import type { Case } from '../core/cases/case'
import { type CaseEvent, type CaseRun, caseEventSchema, caseRunSchema } from '../core/cases/case-run'
import { type CaseVersion, type Resumed, resumeRun, versionOf } from '../core/cases/resume-run'
import type { Result } from '../core/lib/result'
import type { AppDatabase } from './db'
import { readCase } from './pack-repo'
import { caseSnapshotSchema } from './rows'
import { validRows } from './valid-rows'
import { type WriteError, writing } from './write-result'

/**
 * Writes a new run, and the case as it is played; with the beginning of another run's log it is a replay from there. All or
 * nothing.
 */
export function startCaseRun(
  db: AppDatabase,
  run: CaseRun,
  story: Case,
  beginning: readonly CaseEvent[] = [],
): Promise<Result<void, WriteError>> {
  return writing(() =>
    db.transaction('rw', db.caseRuns, db.caseEvents, db.caseSnapshots, async () => {
      await db.caseRuns.add(run)
      await db.caseEvents.bulkAdd([...beginning])
      await db.caseSnapshots.put({ hash: run.hash, story })
    }),
  )
}

/**
 * Appends lines, with the version of the case that they take the run over to, if any: all or nothing. Resolves when they are on disk;
 * a number that is taken means that another window plays the same run.
 */
export function appendCaseEvents(
  db: AppDatabase,
  events: readonly CaseEvent[],
  version: CaseVersion | null = null,
): Promise<Result<unknown, WriteError>> {
  return writing(() =>
    db.transaction('rw', db.caseEvents, db.caseSnapshots, async () => {
      for (const event of events) await db.caseEvents.add(event)
      if (version !== null) await db.caseSnapshots.put(version)
    }),
  )
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

/** The case as a run played it, in its own version; null where neither that was kept nor its pack has the case any more. */
export async function readPlayedCase(db: AppDatabase, run: CaseRun): Promise<Case | null> {
  const events = await readCaseEvents(db, run.profileId, run.id)
  const kept = await readSnapshot(db, versionOf({ run, events }).hash)
  // Runs from before versions were kept are shown on the case as it is.
  return kept ?? (await readCase(db, run.pack, run.caseId))
}

/** A hash names the same words for good, and to check them costs some ten milliseconds: each version is read once. */
const versionsRead = new WeakMap<AppDatabase, Map<string, Case>>()

async function readSnapshot(db: AppDatabase, hash: string): Promise<Case | null> {
  const read = versionsRead.get(db) ?? new Map<string, Case>()
  versionsRead.set(db, read)
  const known = read.get(hash)
  if (known !== undefined) return known
  const row = await db.caseSnapshots.get(hash)
  const [snapshot] = await validRows(db, db.caseSnapshots, row === undefined ? [] : [row], caseSnapshotSchema)
  if (snapshot !== undefined) read.set(hash, snapshot.story)
  return snapshot?.story ?? null
}

export interface CasePlace {
  readonly profileId: string
  readonly pack: string
  readonly module: string
}

export interface RunWithLog {
  readonly run: CaseRun
  readonly events: readonly CaseEvent[]
  /** How it stands with today's case. */
  readonly resumed: Resumed
}

/** A learner's runs of one case with their logs, newest first. */
export async function listRunsOfCase(db: AppDatabase, place: CasePlace, today: CaseVersion): Promise<RunWithLog[]> {
  const runs = (await listCaseRuns(db, place.profileId)).filter(
    (run) => run.pack === place.pack && run.module === place.module && run.caseId === today.story.id,
  )
  const versions = new Map<string, Case | null>([[today.hash, today.story]])
  const found: RunWithLog[] = []
  for (const run of runs) {
    const events = await readCaseEvents(db, place.profileId, run.id)
    const { hash } = versionOf({ run, events })
    const played = versions.get(hash) ?? (await readSnapshot(db, hash))
    versions.set(hash, played)
    found.push({ run, events, resumed: resumeRun({ run, events }, played, today) })
  }
  return found
}
