import * as z from 'zod'
import { idSchema } from '../lib/id'
import { taskResponseSchema } from './task'

/** Study: one may go back, and each consequence says what it teaches. Assessed: one way only, and judged at the end. */
export const runModeSchema = z.enum(['study', 'assessed'])
export type RunMode = z.infer<typeof runModeSchema>

/** One playing of a case: what never changes about it. */
export const caseRunSchema = z.strictObject({
  id: z.string().min(1).max(64),
  profileId: z.string().min(1).max(64),
  pack: idSchema,
  module: idSchema,
  caseId: idSchema,
  /** SHA-256 of the case as it was at the start: a change is told, never passed over. */
  hash: z.string(),
  /** Runs from before there were modes were for study. */
  mode: runModeSchema.default('study'),
  /** Whether timed scenes run out in this run. */
  isTimed: z.boolean().default(false),
  startedAt: z.number(),
})
export type CaseRun = z.infer<typeof caseRunSchema>

/** One line of a run's log, by stable ids. Append-only: `seq` counts from 0 without a gap. */
export const caseEventSchema = z.strictObject({
  profileId: z.string().min(1).max(64),
  runId: z.string().min(1).max(64),
  seq: z.int().min(0),
  at: z.number(),
  what: z.discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('chose'),
      scene: idSchema,
      choice: idSchema,
      /** What was given to the scene's task. */
      response: taskResponseSchema.optional(),
      /** The time of the scene ran out. */
      byTime: z.boolean().optional(),
    }),
    /** The consequence was read and the next scene opened. */
    z.strictObject({ type: z.literal('went-on') }),
    /** Back to the scene of the n-th decision (from 0), in study mode. */
    z.strictObject({ type: z.literal('rewound'), to: z.int().min(0) }),
    /** What going back set aside stands again, as long as nothing was chosen since. */
    z.strictObject({ type: z.literal('restored') }),
    /** From here on the run is played on a later version of the case, in which all that stands could be followed. */
    z.strictObject({ type: z.literal('updated'), hash: z.string() }),
    /** The learner keeps the version that the run has, to its end. */
    z.strictObject({ type: z.literal('kept-version') }),
  ]),
})
export type CaseEvent = z.infer<typeof caseEventSchema>
