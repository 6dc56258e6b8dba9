import * as z from 'zod'
import { common, part, text } from './common'

/** A case file: what stands on its cover, and what workers entered, in the order of the days. */
export const fileSchema = z.strictObject({
  type: z.literal('file'),
  ...common,
  /** The number on its tab. */
  number: z.string().min(1).max(40).optional(),
  cover: z
    .array(z.strictObject({ ...part, label: text, value: text }))
    .min(1)
    .max(10),
  entries: z
    .array(
      z.strictObject({
        ...part,
        when: text,
        worker: text,
        /** What it was: a home visit, a call. */
        about: text.optional(),
        /** Markdown. */
        body: text,
      }),
    )
    .min(1)
    .max(30),
})
