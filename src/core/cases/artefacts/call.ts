import * as z from 'zod'
import { common, paragraphSchema, text } from './common'

/** What somebody wrote down during a telephone call for a colleague. */
export const callSchema = z.strictObject({
  type: z.literal('call'),
  ...common,
  caller: text,
  /** Whom the call was for. */
  addressee: text.optional(),
  takenBy: text,
  when: text,
  urgency: z.enum(['routine', 'soon', 'urgent']),
  message: z.array(paragraphSchema).min(1).max(12),
  /** By when, and on which (invented) number, the caller waits for an answer. */
  callBack: text.optional(),
})
