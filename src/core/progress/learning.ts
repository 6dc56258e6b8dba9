import * as z from 'zod'
import { responseSchema } from '../items/response'
import { idSchema } from '../lib/id'

const learner = { profileId: z.string().min(1).max(64), pack: idSchema, module: idSchema }

/** How far a lesson has been read. One row a lesson and learner, overwritten. */
export const lessonProgressSchema = z.strictObject({
  ...learner,
  lesson: idSchema,
  /** Index of the block at the top of the page when it was left. */
  block: z.int().min(0),
  /** How much of that block was above the top of the page, in [0, 1]. */
  within: z.number().min(0).max(1).optional(),
  /** How much of the lesson lies above the end of what was seen, in [0, 1]. */
  share: z.number().min(0).max(1),
  updatedAt: z.number(),
  finishedAt: z.number().nullable(),
})
export type LessonProgress = z.infer<typeof lessonProgressSchema>

/** One answer to an item of a check. Append-only: a second try is a second row. */
export const checkAnswerSchema = z.strictObject({
  id: z.string().min(1).max(64),
  ...learner,
  check: idSchema,
  item: idSchema,
  hash: z.string(),
  response: responseSchema,
  outcome: z.number().min(0).max(1),
  at: z.number(),
})
export type CheckAnswer = z.infer<typeof checkAnswerSchema>
