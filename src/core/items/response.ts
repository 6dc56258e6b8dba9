import * as z from 'zod'
import { idSchema } from '../lib/id'

/** Longest text that answers an item in one line, in UTF-16 units. */
export const TEXT_LIMIT = 200

/**
 * What the candidate gave, by the item's type: an option id or a text of one's own; a number; a list of ids; a list of [source,
 * target]; the best and the worst; by option a rating; by gap an option id or a text. `null` is unanswered.
 */
export const responseSchema = z.union([
  z.string().max(TEXT_LIMIT),
  z.number(),
  z.array(idSchema).max(50),
  z.array(z.tuple([idSchema, idSchema])).max(50),
  z.strictObject({ best: idSchema.optional(), worst: idSchema.optional() }),
  z.record(idSchema, z.number()),
  z.record(idSchema, z.string().max(TEXT_LIMIT)),
])
export type Response = z.infer<typeof responseSchema>
