import { foldSession } from '../../../core/exams/fold-session'
import type { Session } from '../../../core/exams/session'
import { scoreBankItem } from '../../../core/items/score-response'
import type { Evidence } from '../../../core/progress/readiness'
import type { AppDatabase } from '../../../data/db'
import {
  listSessionIds,
  readSession,
  readSessionEvents,
  readSessionHeads,
  readSnapshots,
} from '../../../data/session-repo'
import { listEndedIds } from '../../../data/sitting-end-repo'
import { readScores } from '../../../data/sitting-score-repo'

/** More than these would change the picture little, and cost every opening of home. */
const RECENT_SITTINGS = 20

/** What the latest sittings show; and the simulation that waits, if there is one: practice has no clock that runs on. */
export async function readExams(db: AppDatabase, profileId: string) {
  const [ids, over] = await Promise.all([listSessionIds(db, profileId), listEndedIds(db, profileId)])
  const waiting = ids.filter((id) => !over.has(id))
  const [running] = await readSessionHeads(db, waiting, { most: 1, fits: ({ mode }) => mode === 'simulation' })
  const recent = ids.filter((id) => over.has(id)).slice(0, RECENT_SITTINGS)
  const scores = await readScores(db, recent)
  const evidence = await Promise.all(
    recent.map(async (id): Promise<Evidence[]> => {
      const kept = scores.get(id)
      if (kept === undefined) return computeEvidence(db, profileId, id)
      const own = { source: 'exam' as const, at: kept.at, session: id }
      return kept.outcomes.map(({ id: key, aspect, pcf, outcome }) => ({ ...own, key, aspect, pcf, outcome }))
    }),
  )
  return { evidence: evidence.flat(), running: running?.id ?? null }
}

/** The same from the log, while the score of a sitting is not kept yet; items whose words are gone are told by the report. */
async function computeEvidence(db: AppDatabase, profileId: string, id: string): Promise<Evidence[]> {
  const session = await readSession(db, profileId, id)
  return session === null ? [] : evidenceFrom(db, session)
}

async function evidenceFrom(db: AppDatabase, session: Session): Promise<Evidence[]> {
  const state = foldSession(session, await readSessionEvents(db, session.profileId, session.id))
  const snapshots = await readSnapshots(
    db,
    session.form.map((place) => place.hash),
  )
  return session.form.flatMap(({ id, hash }): Evidence[] => {
    const entry = snapshots.get(hash)
    if (entry === undefined) return []
    const { aspect, pcf } = entry.item
    const outcome = scoreBankItem(entry, state.responses[id] ?? null)
    return [{ aspect, pcf, outcome, source: 'exam', key: id, at: state.lastSavedAt, session: session.id }]
  })
}
