import { type SittingEnd, sittingEndSchema } from '../core/exams/sitting-end'
import type { AppDatabase } from './db'
import { validRows } from './valid-rows'

/** Marks of the sittings that a learner has handed in, newest first; those of removed sittings, too. */
export async function listEnds(db: AppDatabase, profileId: string): Promise<SittingEnd[]> {
  const rows = await db.sittingEnds
    .where('[profileId+startedAt]')
    .between([profileId, -Infinity], [profileId, Infinity])
    .reverse()
    .toArray()
  return validRows(db, db.sittingEnds, rows, sittingEndSchema)
}

/** Only which they are. */
export async function listEndedIds(db: AppDatabase, profileId: string): Promise<ReadonlySet<string>> {
  const ids = await db.sittingEnds
    .where('[profileId+startedAt]')
    .between([profileId, -Infinity], [profileId, Infinity])
    .primaryKeys()
  return new Set(ids)
}
