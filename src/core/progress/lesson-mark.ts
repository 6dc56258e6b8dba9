import * as z from 'zod'
import { idSchema } from '../lib/id'

/** Longest note at a mark, in UTF-16 units. */
export const MARK_NOTE_LIMIT = 2000

/** A stretch of a lesson that a learner marked, perhaps with a note. Found again by its words when the lesson changes. */
export const lessonMarkSchema = z.strictObject({
  id: z.string().min(1).max(64),
  profileId: z.string().min(1).max(64),
  pack: idSchema,
  module: idSchema,
  lesson: idSchema,
  /** Language of the text that was marked. */
  language: z.string().min(2).max(12),
  /** Index of the block, and UTF-16 units within its text. */
  block: z.int().min(0),
  start: z.int().min(0),
  end: z.int().min(1),
  /** The marked words. */
  quote: z.string().min(1).max(5000),
  note: z.string().max(MARK_NOTE_LIMIT),
  at: z.number(),
  updatedAt: z.number(),
  removedAt: z.number().nullable(),
})
export type LessonMark = z.infer<typeof lessonMarkSchema>
