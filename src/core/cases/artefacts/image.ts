import * as z from 'zod'
import { common, text } from './common'

export const imageSchema = z.strictObject({
  type: z.literal('image'),
  ...common,
  /** A file below media/. */
  file: z.string().regex(/^media\/[A-Za-z0-9._/-]+\.(png|jpg|webp|svg)$/),
  /** What a person who cannot see it needs to know. */
  alt: text,
})
