import * as z from 'zod'
import { idSchema } from '../lib/id'
import { localizedTextSchema } from '../lib/localized-text'

/** Longest entry, in UTF-16 units. */
export const JOURNAL_LIMIT = 5000

/** What a learner wrote to a question of reflection after a case. Theirs alone; removing hides it, so that it can be undone. */
export const journalEntrySchema = z.strictObject({
  id: z.string().min(1).max(64),
  profileId: z.string().min(1).max(64),
  pack: idSchema,
  module: idSchema,
  caseId: idSchema,
  runId: z.string().min(1).max(64),
  ending: idSchema,
  /** As it was asked: a later pack version does not change what was answered. */
  question: localizedTextSchema,
  text: z.string().max(JOURNAL_LIMIT),
  /** Milliseconds since 1970: first written, last changed. */
  at: z.number(),
  updatedAt: z.number(),
  removedAt: z.number().nullable(),
})
export type JournalEntry = z.infer<typeof journalEntrySchema>
