import type { Result } from '../core/lib/result'
import { type JournalEntry, journalEntrySchema } from '../core/progress/journal'
import type { AppDatabase } from './db'
import { validRows } from './valid-rows'
import { type WriteError, writing } from './write-result'

/** What a learner has written and not removed, the latest first. */
export async function listJournal(db: AppDatabase, profileId: string): Promise<JournalEntry[]> {
  const rows = await db.journal
    .where('[profileId+at]')
    .between([profileId, Number.NEGATIVE_INFINITY], [profileId, Number.POSITIVE_INFINITY])
    .toArray()
  const entries = await validRows(db, db.journal, rows, journalEntrySchema)
  return entries.filter((entry) => entry.removedAt === null).sort((a, b) => b.at - a.at)
}

/** Writes an entry as it now stands; it begins with the first words. One write at once, so that a page that closes loses nothing. */
export function saveJournalEntry(db: AppDatabase, entry: JournalEntry): Promise<Result<string, WriteError>> {
  return writing(() => db.journal.put(entry))
}

/** Hides an entry; nothing is deleted, so that this can be undone. */
export function removeJournalEntry(db: AppDatabase, id: string, at: number): Promise<Result<number, WriteError>> {
  return writing(() => db.journal.update(id, { removedAt: at }))
}

export function restoreJournalEntry(db: AppDatabase, id: string): Promise<Result<number, WriteError>> {
  return writing(() => db.journal.update(id, { removedAt: null }))
}
