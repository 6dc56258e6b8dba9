import * as z from 'zod'
import { clockSchema, common, nameSchema, part, text } from './common'

export const chatSchema = z.strictObject({
  type: z.literal('chat'),
  ...common,
  /** Whose device it is read on. */
  device: text.optional(),
  members: text.optional(),
  messages: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('day'), text }),
        /** What the program itself says: somebody left, the group was renamed. */
        z.strictObject({ kind: z.literal('system'), text }),
        z.strictObject({
          kind: z.literal('message'),
          ...part,
          from: nameSchema,
          time: clockSchema,
          text: text.optional(),
          /** Sent by the owner of the device. */
          mine: z.boolean().default(false),
          read: z.boolean().default(false),
          /** A picture or file that is not shown; the words say what it was and why it is hidden. */
          masked: text.optional(),
        }),
      ]),
    )
    .min(1)
    .max(60),
})
