import * as z from 'zod'
import { idSchema } from '../lib/id'

/**
 * What the candidate gave, by the item's type: an option id; a list of ids; a list of [source, target]; ratings by option;
 * the best and the worst. `null` is unanswered.
 */
export const responseSchema = z.union([
  idSchema,
  z.array(idSchema).max(50),
  z.array(z.tuple([idSchema, idSchema])).max(50),
  z.strictObject({ best: idSchema.optional(), worst: idSchema.optional() }),
  z.record(idSchema, z.number()),
])
export type Response = z.infer<typeof responseSchema>
