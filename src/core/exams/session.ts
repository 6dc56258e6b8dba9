import * as z from 'zod'
import { responseSchema } from '../items/response'
import { idSchema, qualifiedIdSchema } from '../lib/id'
import { blueprintSchema } from './blueprint'

const hashSchema = z.string().regex(/^[0-9a-f]{64}$/)

/** One place of a form: the item, the version that its author gave it, and the hash of the very words that were asked. */
export const formItemSchema = z.strictObject({
  id: qualifiedIdSchema,
  version: z.int().min(1),
  hash: hashSchema,
})
export type FormItem = z.infer<typeof formItemSchema>

/** Exam conditions, or one item after the other with its feedback, without a limit and with pauses. */
export const modeSchema = z.enum(['simulation', 'practice'])
export type Mode = z.infer<typeof modeSchema>

export const confidenceSchema = z.enum(['sure', 'unsure', 'guess'])
/** How sure a candidate says to be of an answer. */
export type Confidence = z.infer<typeof confidenceSchema>

/** A stretch of an item's text as it reads in one language, in UTF-16 units from its beginning. */
export const highlightSchema = z.strictObject({
  language: z.string().min(2).max(12),
  start: z.int().min(0).max(100_000),
  end: z.int().min(1).max(100_000),
})
export type Highlight = z.infer<typeof highlightSchema>

/** Longest note on an item, in UTF-16 units. */
export const NOTE_LIMIT = 2000

/** One sitting: what never changes about it. Everything that happens is in its events. */
export const sessionSchema = z.strictObject({
  id: z.string().min(1).max(64),
  profileId: z.string().min(1).max(64),
  /** As it was at the start: a later pack version does not move the standard of a sitting. */
  blueprint: blueprintSchema,
  pack: idSchema,
  /** Sittings from before there were modes were simulations. */
  mode: modeSchema.default('simulation'),
  /** What the blueprint's minutes are multiplied by, for candidates who need more time. */
  extraTime: z.number().min(1).max(3).default(1),
  seed: z.int().min(0).max(0xffff_ffff),
  /** Fingerprint of the bank that the form was drawn from. */
  bank: hashSchema,
  form: z.array(formItemSchema).min(1),
  /** Milliseconds since 1970, by the machine's clock. */
  startedAt: z.number(),
  /** When the learner took it out of the history, which can be undone; null as long as it is there. */
  removedAt: z.number().nullable().default(null),
})
export type Session = z.infer<typeof sessionSchema>

/** The time that a sitting has, in milliseconds; practice has no end. */
export function limitOf({ blueprint, mode, extraTime }: Session): number {
  return mode === 'practice' ? Number.POSITIVE_INFINITY : blueprint.minutes * 60_000 * extraTime
}

const itemNamed = { item: qualifiedIdSchema }
const happened = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('started') }),
  /** The sitting was opened again after its process ended. */
  z.strictObject({ type: z.literal('resumed') }),
  /** Every few seconds, so that a power cut loses no more time than that. */
  z.strictObject({ type: z.literal('heartbeat') }),
  z.strictObject({ type: z.literal('visited'), ...itemNamed }),
  z.strictObject({ type: z.literal('answered'), ...itemNamed, response: responseSchema.nullable() }),
  z.strictObject({ type: z.literal('flagged'), ...itemNamed, on: z.boolean() }),
  /** An option crossed out as one that cannot be it, or no longer. */
  z.strictObject({ type: z.literal('struck'), ...itemNamed, option: idSchema, on: z.boolean() }),
  /** The candidate's own note on an item; empty takes it away. */
  z.strictObject({ type: z.literal('noted'), ...itemNamed, text: z.string().max(NOTE_LIMIT) }),
  /** All highlights of an item, as they are from now on. */
  z.strictObject({ type: z.literal('highlighted'), ...itemNamed, highlights: z.array(highlightSchema).max(50) }),
  z.strictObject({ type: z.literal('confident'), ...itemNamed, confidence: confidenceSchema.nullable() }),
  /** Practice: the answer was held against the key; it is final from here on. */
  z.strictObject({ type: z.literal('checked'), ...itemNamed }),
  /** Practice: time does not pass between these two. */
  z.strictObject({ type: z.literal('paused') }),
  z.strictObject({ type: z.literal('unpaused') }),
  /** Focus mode: the window was left and come back to. It is logged, never prevented. */
  z.strictObject({ type: z.literal('window-left') }),
  z.strictObject({ type: z.literal('window-returned') }),
  /** The candidate goes on once, with the time of the last heartbeat, after time ran out while the app was closed. */
  z.strictObject({ type: z.literal('continued') }),
  z.strictObject({ type: z.literal('submitted'), by: z.enum(['candidate', 'time']) }),
])

/** One line of a session's log. Append-only: `seq` counts from 0 without a gap. */
export const sessionEventSchema = z.strictObject({
  profileId: z.string().min(1).max(64),
  sessionId: z.string().min(1).max(64),
  seq: z.int().min(0),
  /** Which run of the app wrote it: monotonic times are comparable only within one. */
  run: z.string().min(1).max(64),
  /** Milliseconds since 1970. */
  wall: z.number(),
  /** Milliseconds of monotonic time since the run began. */
  mono: z.number(),
  what: happened,
})
export type SessionEvent = z.infer<typeof sessionEventSchema>
export type SessionHappening = SessionEvent['what']
