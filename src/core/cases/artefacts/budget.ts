import * as z from 'zod'
import { common, part, rupiahSchema, text } from './common'

export const budgetSchema = z.strictObject({
  type: z.literal('budget'),
  ...common,
  subtitle: text.optional(),
  /** Headings of the amount columns, for instance budget and spent. */
  columns: z.array(text).min(1).max(4),
  rows: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('group'), label: text }),
        z.strictObject({
          kind: z.enum(['line', 'subtotal', 'total']),
          ...part,
          label: text,
          /** An empty one (null) is left blank, or is worked out by the learner where the scene's task names its cell. */
          amounts: z.array(rupiahSchema.nullable()).min(1).max(4),
          note: text.optional(),
        }),
      ]),
    )
    .min(1)
    .max(40),
})
