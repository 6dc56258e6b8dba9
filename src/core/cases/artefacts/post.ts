import * as z from 'zod'
import { common, nameSchema, part, text } from './common'

/** A public post. The post itself is the part `body`. */
export const postSchema = z.strictObject({
  type: z.literal('post'),
  ...common,
  author: nameSchema,
  handle: z.string().max(60).optional(),
  when: text,
  body: text,
  masked: text.optional(),
  likes: z.int().min(0).optional(),
  shares: z.int().min(0).optional(),
  comments: z.array(z.strictObject({ ...part, author: nameSchema, when: text, body: text })).max(30),
})
