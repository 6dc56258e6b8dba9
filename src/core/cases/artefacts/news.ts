import * as z from 'zod'
import { common, paragraphSchema, text } from './common'

/** A news item. The line above it is the part `headline`. */
export const newsSchema = z.strictObject({
  type: z.literal('news'),
  ...common,
  outlet: z.string().min(1).max(80),
  when: text,
  headline: text,
  /** Markdown. */
  body: text,
  /** What follows the body, where a task points at single paragraphs. */
  paragraphs: z.array(paragraphSchema).max(20).default([]),
})
