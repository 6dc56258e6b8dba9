import type { JournalEntry } from '../../src/core/progress/journal'
import { text } from './build-item'

/** What Ani wrote after the sample case. */
export function buildJournalEntry(overrides: Partial<JournalEntry> = {}): JournalEntry {
  return {
    id: 'catatan',
    profileId: 'ani',
    pack: 'contoh',
    module: 'dasar',
    caseId: 'kasus',
    runId: 'r0',
    ending: 'aman',
    question: text('Apa yang Anda pelajari?') as JournalEntry['question'],
    text: 'Bertanya dahulu, baru melapor.',
    at: Date.UTC(2026, 10, 20, 3, 0),
    updatedAt: Date.UTC(2026, 10, 20, 3, 0),
    removedAt: null,
    ...overrides,
  }
}
