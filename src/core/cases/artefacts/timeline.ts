import * as z from 'zod'
import { common, part, text } from './common'

/** What happened, in the order of the days. */
export const timelineSchema = z.strictObject({
  type: z.literal('timeline'),
  ...common,
  events: z
    .array(
      z.strictObject({
        ...part,
        when: text,
        /** Something in the life of the people, a danger, a contact with a service, a decision, or a help that came. */
        kind: z.enum(['life', 'danger', 'contact', 'decision', 'help']),
        label: text,
        /** Markdown. */
        body: text.optional(),
        /** Who says so, or where it stands. */
        source: text.optional(),
      }),
    )
    .min(2)
    .max(20),
})
