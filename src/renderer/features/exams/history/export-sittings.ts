import type { FileToSave } from '../../../../contract/host'
import type { ScoreReport } from '../../../../core/exams/score-report'
import type { Session, SessionEvent } from '../../../../core/exams/session'
import type { AppDatabase } from '../../../../data/db'
import { readSession, readSessionEvents } from '../../../../data/session-repo'
import { loadReport } from '../../../lib/sittings/load-report'

/** A sitting as it stands in the database, with what it came to where it has been handed in. */
export interface ExportedSitting {
  readonly session: Session
  readonly events: readonly SessionEvent[]
  readonly report: ScoreReport | null
}

export interface SittingIds {
  readonly profileId: string
  readonly ids: readonly string[]
}

interface ExportSteps {
  /** Called with how many are ready. */
  readonly onProgress: (done: number) => void
  readonly signal: AbortSignal
}

/** Reads sittings one after the other, so that the interface stays free; null where it was stopped. */
export async function exportSittings(
  db: AppDatabase,
  { profileId, ids }: SittingIds,
  { onProgress, signal }: ExportSteps,
): Promise<readonly ExportedSitting[] | null> {
  const exported: ExportedSitting[] = []
  for (const [index, id] of ids.entries()) {
    if (signal.aborted) return null
    const session = await readSession(db, profileId, id)
    if (session !== null) exported.push(await exportSitting(db, session))
    onProgress(index + 1)
  }
  return signal.aborted ? null : exported
}

async function exportSitting(db: AppDatabase, session: Session): Promise<ExportedSitting> {
  const { profileId, id } = session
  const loaded = await loadReport(db, profileId, id)
  return loaded.kind === 'report'
    ? { session, events: loaded.events, report: loaded.report }
    : { session, events: await readSessionEvents(db, profileId, id), report: null }
}

/** One sitting is named after the day it began; several are a list. */
export function fileOf(sittings: readonly ExportedSitting[]): FileToSave {
  const [first] = sittings
  const one = sittings.length === 1 && first !== undefined ? first : null
  const day = one === null ? 'all' : new Date(one.session.startedAt).toISOString().slice(0, 10)
  const name = one === null ? 'siappeksos-sittings.json' : `siappeksos-${one.session.blueprint.id}-${day}.json`
  const bytes = new TextEncoder().encode(`${JSON.stringify(one ?? sittings, null, 2)}\n`)
  return { name, mediaType: 'application/json', bytes }
}
