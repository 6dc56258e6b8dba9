import * as z from 'zod'
import { aspectSchema, pcfDomainSchema } from '../items/aspect'
import { idSchema, qualifiedIdSchema } from '../lib/id'
import { modeSchema, type Session, type SessionEvent } from './session'

const sitting = { sessionId: z.string().min(1).max(64), profileId: z.string().min(1).max(64) }

/**
 * The mark that a sitting was handed in, written in one transaction with the last line of its log: what a list of a thousand sittings is
 * sorted and filtered by, without a look into their logs.
 */
export const sittingEndSchema = z.strictObject({
  ...sitting,
  startedAt: z.number(),
  /** Milliseconds since 1970: the wall time of the `submitted` event. */
  endedAt: z.number(),
  pack: idSchema,
  blueprint: idSchema,
  mode: modeSchema,
})
export type SittingEnd = z.infer<typeof sittingEndSchema>

/** What of a sitting its mark takes; a whole session has it. */
export type MarkedSession = Pick<Session, 'id' | 'profileId' | 'pack' | 'mode' | 'startedAt'> & {
  readonly blueprint: Pick<Session['blueprint'], 'id'>
}

/** The mark that goes with a line of a sitting's log; null where that line does not end it. */
export function endOf(session: MarkedSession, event: SessionEvent): SittingEnd | null {
  if (event.what.type !== 'submitted') return null
  const { id: sessionId, profileId, pack, mode, startedAt, blueprint } = session
  return { sessionId, profileId, startedAt, endedAt: event.wall, pack, blueprint: blueprint.id, mode }
}

/** Grows whenever scoring or the report changes: a score kept under an older number is computed anew. */
export const SCORING_RULES = 1

const scoreSchema = z.strictObject({
  points: z.number(),
  maximum: z.number(),
  share: z.number(),
  interval: z.tuple([z.number(), z.number()]),
  cutScore: z.number(),
  passed: z.boolean(),
  items: z.int(),
})

/** What a handed-in sitting came to, kept because folding twenty logs costs a second. Always made from the log; can be thrown away. */
export const sittingScoreSchema = z.strictObject({
  ...sitting,
  rules: z.int(),
  /** How many items were answered. */
  answered: z.int().min(0),
  /** By the blueprint's pass rule. */
  passed: z.boolean(),
  total: scoreSchema,
  aspects: z.record(aspectSchema, scoreSchema.nullable()),
  /** In the form's order. */
  outcomes: z.array(
    z.strictObject({
      id: qualifiedIdSchema,
      aspect: aspectSchema,
      pcf: z.array(pcfDomainSchema),
      /** In [0, 1], unrounded. */
      outcome: z.number(),
    }),
  ),
  /** When the last answer was saved. */
  at: z.number(),
})
export type SittingScore = z.infer<typeof sittingScoreSchema>
