import { foldEvents, type Moment, remainingAt, startFold } from '../core/exams/fold-session'
import type { AppDatabase } from './db'
import { listSessionIds, readSession, readSessionEvents, readSessionHeads } from './session-repo'
import { listEndedIds } from './sitting-end-repo'

/**
 * A simulation of the learner's that still has time, by its own clock; also one that was continued after its time had run out while the
 * app was closed. Nothing is to be looked up meanwhile. Gives its id, or null.
 */
export async function runningSimulation(db: AppDatabase, profileId: string, now: Moment): Promise<string | null> {
  const [ids, over] = await Promise.all([listSessionIds(db, profileId), listEndedIds(db, profileId)])
  const open = await readSessionHeads(
    db,
    ids.filter((id) => !over.has(id)),
    { fits: ({ mode }) => mode === 'simulation' },
  )
  for (const { id } of open) {
    const session = await readSession(db, profileId, id)
    if (session === null) continue
    const events = await readSessionEvents(db, profileId, id)
    const { state, last } = foldEvents(session, startFold(session), events)
    if (state.status === 'running' && remainingAt(session, state, last, now) > 0) return id
  }
  return null
}
