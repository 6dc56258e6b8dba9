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

/** One sitting: what never changes about it. Everything that happens is in its events. */
export const sessionSchema = z.strictObject({
  id: z.string().min(1).max(64),
  profileId: z.string().min(1).max(64),
  /** As it was at the start: a later pack version does not move the standard of a sitting. */
  blueprint: blueprintSchema,
  pack: idSchema,
  seed: z.int().min(0).max(0xffff_ffff),
  /** Fingerprint of the bank that the form was drawn from. */
  bank: hashSchema,
  form: z.array(formItemSchema).min(1),
  /** Milliseconds since 1970, by the machine's clock. */
  startedAt: z.number(),
})
export type Session = z.infer<typeof sessionSchema>

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
