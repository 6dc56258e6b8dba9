import type { FileToSave } from '../../../../contract/host'
import type { ScoreReport } from '../../../../core/exams/score-report'
import type { Session, SessionEvent } from '../../../../core/exams/session'
import type { AppDatabase } from '../../../../data/db'
import { readSessionEvents } from '../../../../data/session-repo'
import { loadReport } from '../../../lib/sittings/load-report'

/** A sitting as it stands in the database, with what it came to where it has been handed in. */
export interface ExportedSitting {
  readonly session: Session
  readonly events: readonly SessionEvent[]
  readonly report: ScoreReport | null
}

interface ExportSteps {
  /** Called with how many are ready. */
  readonly onProgress: (done: number) => void
  readonly signal: AbortSignal
}

/** Reads sittings one after the other, so that the interface stays free; null where it was stopped. */
export async function exportSittings(
  db: AppDatabase,
  sessions: readonly Session[],
  { onProgress, signal }: ExportSteps,
): Promise<readonly ExportedSitting[] | null> {
  const exported: ExportedSitting[] = []
  for (const session of sessions) {
    if (signal.aborted) return null
    const loaded = await loadReport(db, session.profileId, session.id)
    exported.push(
      loaded.kind === 'report'
        ? { session, events: loaded.events, report: loaded.report }
        : { session, events: await readSessionEvents(db, session.profileId, session.id), report: null },
    )
    onProgress(exported.length)
  }
  return signal.aborted ? null : exported
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
