import type { LocalizedText } from '../../../core/lib/localized-text'
import type { JournalEntry } from '../../../core/progress/journal'
import { readCaseRun, readPlayedCase } from '../../../data/case-run-repo'
import type { AppDatabase } from '../../../data/db'
import { listJournal } from '../../../data/journal-repo'
import { useProfile, useServices } from '../../lib/services'
import { type Loading, useLiveQuery } from '../../lib/use-live-query'

export interface JournalRow {
  readonly entry: JournalEntry
  /** Of the case as it was played; null where its run, or every version of it, is gone. */
  readonly caseTitle: LocalizedText | null
  readonly endingTitle: LocalizedText | null
}

/** What the learner has written, the latest first, with the case that each entry came from. */
export function useJournal(): Loading<readonly JournalRow[]> {
  const { db } = useServices()
  const profile = useProfile()
  return useLiveQuery(() => readRows(db, profile.id), [db, profile.id])
}

async function readRows(db: AppDatabase, profileId: string): Promise<JournalRow[]> {
  const entries = await listJournal(db, profileId)
  const stories = new Map<string, Awaited<ReturnType<typeof readPlayedCase>>>()
  for (const runId of new Set(entries.map((entry) => entry.runId))) {
    const run = await readCaseRun(db, profileId, runId)
    stories.set(runId, run === null ? null : await readPlayedCase(db, run))
  }
  return entries.map((entry) => {
    const story = stories.get(entry.runId)
    return {
      entry,
      caseTitle: story?.title ?? null,
      endingTitle: story?.endings.find(({ id }) => id === entry.ending)?.title ?? null,
    }
  })
}
