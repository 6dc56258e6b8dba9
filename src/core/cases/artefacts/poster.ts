import * as z from 'zod'
import { common, paragraphSchema, text } from './common'

/** A sheet on a notice board. Its parts `headline`, `picture` and `organiser` bear these names. */
export const posterSchema = z.strictObject({
  type: z.literal('poster'),
  ...common,
  /** How it speaks: it invites, or it warns. */
  tone: z.enum(['invites', 'warns']).default('invites'),
  headline: text,
  /** What its picture shows, in words: posters are rebuilt, not copied. */
  picture: text.optional(),
  lines: z.array(paragraphSchema).min(1).max(8),
  when: text.optional(),
  place: text.optional(),
  organiser: text,
})
