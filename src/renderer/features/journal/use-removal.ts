import { useState } from 'react'
import type { JournalEntry } from '../../../core/progress/journal'
import { removeJournalEntry, restoreJournalEntry } from '../../../data/journal-repo'
import type { WriteError } from '../../../data/write-result'
import { useServices } from '../../lib/services'
import type { JournalRow } from './use-journal'

export interface Removal {
  /** What was deleted since the screen opened. */
  readonly removed: readonly JournalEntry[]
  readonly error: WriteError | null
  remove(row: JournalRow): void
  undo(entry: JournalEntry): void
}

/** Deletes with a way back: an entry is hidden, and its notice can bring it back. */
export function useRemoval(): Removal {
  const { db, clock } = useServices()
  const [removed, setRemoved] = useState<readonly JournalEntry[]>([])
  const [error, setError] = useState<WriteError | null>(null)
  const remove = async ({ entry }: JournalRow) => {
    const done = await removeJournalEntry(db, entry.id, clock.now().wall)
    setError(done.ok ? null : done.error)
    if (done.ok) setRemoved((before) => [...before, entry])
  }
  const undo = async (entry: JournalEntry) => {
    const done = await restoreJournalEntry(db, entry.id)
    setError(done.ok ? null : done.error)
    if (done.ok) setRemoved((before) => before.filter(({ id }) => id !== entry.id))
  }
  return { removed, error, remove: (row) => void remove(row), undo: (entry) => void undo(entry) }
}
