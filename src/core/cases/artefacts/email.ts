import * as z from 'zod'
import { common, nameSchema, paragraphSchema, part, text } from './common'

/** Somebody at the other end, with an invented address that is shown and never written to. */
const addresseeSchema = z.strictObject({ ...part, name: z.string().min(1).max(120) })

/** An e-mail. The line that says what it is about is the part `subject`, who sent it the part `from`. */
export const emailSchema = z.strictObject({
  type: z.literal('email'),
  ...common,
  from: z.string().min(1).max(120),
  to: z.array(addresseeSchema).min(1).max(12),
  cc: z.array(addresseeSchema).max(20).default([]),
  date: text,
  subject: text,
  paragraphs: z.array(paragraphSchema).min(1).max(20),
  /** Files that came with it: named, never opened. */
  attachments: z
    .array(z.strictObject({ ...part, name: nameSchema, remark: text.optional() }))
    .max(8)
    .default([]),
})
