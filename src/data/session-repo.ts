import * as z from 'zod'
import { modeSchema, type Session, type SessionEvent, sessionEventSchema, sessionSchema } from '../core/exams/session'
import { endOf, type MarkedSession } from '../core/exams/sitting-end'
import type { BankItem } from '../core/items/bank-item'
import type { Result } from '../core/lib/result'
import type { AppDatabase } from './db'
import { type ItemSnapshot, itemSnapshotSchema } from './rows'
import { validRows } from './valid-rows'
import { type WriteError, writing } from './write-result'

/** Writes a sitting, the very items that it asks, and its first event, all or nothing. */
export function startSession(
  db: AppDatabase,
  session: Session,
  snapshots: readonly ItemSnapshot[],
  first: SessionEvent,
): Promise<Result<void, WriteError>> {
  return writing(() =>
    db.transaction('rw', db.sessions, db.sessionEvents, db.itemSnapshots, async () => {
      await db.itemSnapshots.bulkPut([...snapshots])
      await db.sessions.add(session)
      await db.sessionEvents.add(first)
    }),
  )
}

/**
 * Appends one event. Resolves when it is on disk. A number that is taken already means that another window writes to the
 * same sitting: `conflict`, and nothing is overwritten. The event that hands a sitting in goes with the mark of its end, or not at all.
 */
export function appendSessionEvent(
  db: AppDatabase,
  session: MarkedSession,
  event: SessionEvent,
): Promise<Result<unknown, WriteError>> {
  const end = endOf(session, event)
  if (end === null) return writing(() => db.sessionEvents.add(event))
  return writing(() =>
    db.transaction('rw', db.sessionEvents, db.sittingEnds, async () => {
      await db.sessionEvents.add(event)
      await db.sittingEnds.put(end)
    }),
  )
}

export async function readSession(db: AppDatabase, profileId: string, id: string): Promise<Session | null> {
  const rows = await validRows(db, db.sessions, [await db.sessions.get(id)].filter(Boolean), sessionSchema)
  return rows.find((session) => session.profileId === profileId) ?? null
}

/** A learner's sittings that have not been removed, newest first. */
export async function listSessions(db: AppDatabase, profileId: string): Promise<Session[]> {
  return (await listAllSessions(db, profileId)).filter((session) => session.removedAt === null)
}

/** Those that were removed, too: attempts and exposure count what was sat, not what is shown. Newest first. */
export async function listAllSessions(db: AppDatabase, profileId: string): Promise<Session[]> {
  const rows = await db.sessions
    .where('[profileId+startedAt]')
    .between([profileId, -Infinity], [profileId, Infinity])
    .toArray()
  return (await validRows(db, db.sessions, rows, sessionSchema)).sort((a, b) => b.startedAt - a.startedAt)
}

/** What a list of a thousand sittings is sorted and filtered by; the rest of a row is checked once it is shown. */
const sessionHeadSchema = z.object({
  id: z.string(),
  pack: z.string(),
  blueprint: z.object({ id: z.string() }),
  mode: modeSchema.default('simulation'),
  startedAt: z.number(),
  removedAt: z.number().nullable().default(null),
})
export type SessionHead = z.infer<typeof sessionHeadSchema>

/** So many at a time are copied out of the store in one go: longer, and the interface would stand still. */
const CHUNK = 50

/** The ids of a learner's sittings that have not been removed, newest first; no row is read for it. */
export async function listSessionIds(db: AppDatabase, profileId: string): Promise<string[]> {
  const [ids, removed] = await Promise.all([
    db.sessions
      .where('[profileId+startedAt]')
      .between([profileId, -Infinity], [profileId, Infinity])
      .reverse()
      .primaryKeys(),
    // Only rows with a number there are in this index.
    db.sessions.where('[profileId+removedAt]').between([profileId, -Infinity], [profileId, Infinity]).primaryKeys(),
  ])
  const gone = new Set(removed)
  return ids.filter((id) => !gone.has(id))
}

/** The rows of a learner's sittings, in the order of the ids; without those that are not understood. */
export async function readSessions(db: AppDatabase, profileId: string, ids: readonly string[]): Promise<Session[]> {
  const rows = (await db.sessions.bulkGet([...ids])).filter((row) => row !== undefined)
  const valid = await validRows(db, db.sessions, rows, sessionSchema)
  return valid.filter((session) => session.profileId === profileId)
}

/** The heads of the first so many sittings that have not been removed and fit, in the order of the ids; rows are read no further. */
export async function readSessionHeads(
  db: AppDatabase,
  ids: readonly string[],
  {
    most = Infinity,
    fits = () => true,
  }: { readonly most?: number; readonly fits?: (head: SessionHead) => boolean } = {},
): Promise<SessionHead[]> {
  const heads: SessionHead[] = []
  for (let from = 0; from < ids.length && heads.length < most; from += CHUNK) {
    for (const row of await db.sessions.bulkGet(ids.slice(from, from + CHUNK))) {
      const { success, data } = sessionHeadSchema.safeParse(row)
      if (success && data.removedAt === null && fits(data)) heads.push(data)
    }
  }
  return heads.slice(0, most)
}

/** The heads of a learner's sittings that have not been removed, newest first. */
export async function listSessionHeads(db: AppDatabase, profileId: string): Promise<SessionHead[]> {
  return readSessionHeads(db, await listSessionIds(db, profileId))
}

/** The log of a sitting, in order. */
export async function readSessionEvents(
  db: AppDatabase,
  profileId: string,
  sessionId: string,
): Promise<SessionEvent[]> {
  const rows = await db.sessionEvents
    .where('[profileId+sessionId+seq]')
    .between([profileId, sessionId, -Infinity], [profileId, sessionId, Infinity])
    .toArray()
  return validRows(db, db.sessionEvents, rows, sessionEventSchema)
}

/** Hides a sitting; nothing of it is deleted, so that this can be undone. */
export function removeSession(db: AppDatabase, id: string, at: number): Promise<Result<number, WriteError>> {
  return writing(() => db.sessions.update(id, { removedAt: at }))
}

export function restoreSession(db: AppDatabase, id: string): Promise<Result<number, WriteError>> {
  return writing(() => db.sessions.update(id, { removedAt: null }))
}

/** The items of a form as they were asked, by hash. Keys and all: only for views made by `viewOf`, and for scoring. */
export async function readSnapshots(db: AppDatabase, hashes: readonly string[]): Promise<Map<string, BankItem>> {
  const rows = (await db.itemSnapshots.bulkGet([...hashes])).filter((row) => row !== undefined)
  const valid = await validRows(db, db.itemSnapshots, rows, itemSnapshotSchema)
  return new Map(valid.map((snapshot) => [snapshot.hash, snapshot.entry]))
}

export interface StoredSnapshot {
  readonly entry: BankItem
  /** As it lies on disk, which is what its hash was made of: today's schema may add fields that an older one did not have. */
  readonly words: BankItem
}

/** The same, each with the row that it was read from. */
export async function readStoredSnapshots(
  db: AppDatabase,
  hashes: readonly string[],
): Promise<Map<string, StoredSnapshot>> {
  const rows = (await db.itemSnapshots.bulkGet([...hashes])).filter((row) => row !== undefined)
  const words = new Map(rows.map((row) => [row.hash, row.entry]))
  const valid = await validRows(db, db.itemSnapshots, rows, itemSnapshotSchema)
  return new Map(valid.map(({ hash, entry }) => [hash, { entry, words: words.get(hash) ?? entry }]))
}
