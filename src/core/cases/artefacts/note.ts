import * as z from 'zod'
import { common, text } from './common'

export const noteSchema = z.strictObject({
  type: z.literal('note'),
  ...common,
  when: text,
  author: text.optional(),
  /** Markdown. */
  body: text,
})
