import * as z from 'zod'
import { idSchema } from '../../lib/id'
import { common, text } from './common'

const fieldSchema = z.discriminatedUnion('kind', [
  /** A line as it was filled in; an empty one is left blank on the form. */
  z.strictObject({ kind: z.literal('line'), label: text, value: text.optional() }),
  z.strictObject({ kind: z.literal('tick'), label: text, ticked: z.boolean() }),
  /** A line that the learner fills in where the scene's task says so; elsewhere it is blank. */
  z.strictObject({
    kind: z.literal('field'),
    id: idSchema,
    label: text,
    /** What is asked for, or how it is written. */
    hint: text.optional(),
    /** With options one is chosen, else it is written. */
    options: z
      .array(z.strictObject({ id: idSchema, text }))
      .min(2)
      .max(8)
      .optional(),
    /** Room for a sentence or two. */
    isLong: z.boolean().default(false),
  }),
])

export const formSchema = z.strictObject({
  type: z.literal('form'),
  ...common,
  organisation: text.optional(),
  sections: z
    .array(z.strictObject({ heading: text.optional(), fields: z.array(fieldSchema).min(1).max(20) }))
    .min(1)
    .max(8),
})
