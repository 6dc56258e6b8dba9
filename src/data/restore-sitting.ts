import { eventsToAdd, isSame } from '../core/exams/emergency-file'
import { type Session, type SessionEvent, sessionSchema } from '../core/exams/session'
import { endOf } from '../core/exams/sitting-end'
import { err, ok, type Result } from '../core/lib/result'
import type { AppDatabase } from './db'
import type { ItemHashes } from './draw-sitting'
import { readBank } from './pack-repo'
import type { ItemSnapshot } from './rows'
import { readSessionEvents } from './session-repo'
import { type WriteError, writing } from './write-result'

export interface RestoreRequest {
  readonly session: Session
  readonly events: readonly SessionEvent[]
}

export type RestoreError =
  /** What is here and what is given are two histories of one sitting. */
  | { readonly kind: 'conflict' }
  /** The sitting is here already, as somebody else's. */
  | { readonly kind: 'other-learner' }
  /** So many items are neither kept here nor in an installed pack, word for word. */
  | { readonly kind: 'words-missing'; readonly count: number }
  | { readonly kind: 'not-written'; readonly error: WriteError }

/**
 * Brings a sitting back: the session where it is missing, and the lines that its log lacks. Nothing is overwritten, and nothing
 * is written unless everything can be. Gives how many lines were added.
 */
export async function restoreSitting(
  db: AppDatabase,
  { session, events }: RestoreRequest,
  { contentHash }: Pick<ItemHashes, 'contentHash'>,
): Promise<Result<number, RestoreError>> {
  const stored = sessionSchema.safeParse(await db.sessions.get(session.id)).data
  if (stored !== undefined && stored.profileId !== session.profileId) return err({ kind: 'other-learner' })
  if (stored !== undefined && !isSame(stored, session)) return err({ kind: 'conflict' })
  const added = eventsToAdd(await readSessionEvents(db, session.profileId, session.id), events)
  if (!added.ok) return err({ kind: 'conflict' })

  const hashes = [...new Set(session.form.map((place) => place.hash))]
  const kept = await db.itemSnapshots.bulkGet(hashes)
  const lacking = new Set(hashes.filter((_, place) => kept[place] === undefined))
  const found: ItemSnapshot[] = []
  for (const entry of lacking.size === 0 ? [] : await readBank(db, session.blueprint.pool)) {
    const hash = await contentHash(entry)
    if (lacking.delete(hash)) found.push({ hash, entry })
  }
  if (lacking.size > 0) return err({ kind: 'words-missing', count: lacking.size })

  const written = await writing(() =>
    db.transaction('rw', [db.sessions, db.sessionEvents, db.itemSnapshots, db.sittingEnds], async () => {
      await db.itemSnapshots.bulkPut(found)
      if (stored === undefined) await db.sessions.add(session)
      await db.sessionEvents.bulkAdd([...added.value])
      await db.sittingEnds.bulkPut(added.value.flatMap((event) => endOf(session, event) ?? []))
    }),
  )
  return written.ok ? ok(added.value.length) : err({ kind: 'not-written', error: written.error })
}
