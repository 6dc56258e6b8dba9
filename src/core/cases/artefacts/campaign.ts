import * as z from 'zod'
import { common, paragraphSchema, part, rupiahSchema, text } from './common'

/** A crowdfunding page. Its parts `address`, `headline`, `organiser`, `figures` and `body` bear these names. */
export const campaignSchema = z.strictObject({
  type: z.literal('campaign'),
  ...common,
  /** An invented address, shown as text and never opened. */
  address: z.string().min(1).max(120),
  headline: text,
  organiser: text,
  raised: rupiahSchema,
  target: rupiahSchema,
  donors: z.int().min(0),
  daysLeft: z.int().min(0).nullable(),
  /** Markdown. */
  body: text,
  /** What the campaign says further, where a task points at single sentences. */
  paragraphs: z.array(paragraphSchema).max(12).default([]),
  updates: z.array(z.strictObject({ ...part, when: text, body: text })).max(10),
})
