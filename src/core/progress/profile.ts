import * as z from 'zod'
import { LANGUAGES } from '../lib/localized-text'

/** One learner on this machine. No account, no password: a name to find one's own work by. */
export const profileSchema = z.strictObject({
  id: z.string().min(1).max(64),
  name: z.string().trim().min(1).max(60),
  createdAt: z.number(),
  /** The language last chosen: the browser's own small store may lose its last seconds in a power cut, the database does not. */
  language: z.enum(LANGUAGES).optional(),
  /** What the minutes of a simulation are multiplied by, where this learner needs more time. */
  extraTime: z.number().min(1).max(3).optional(),
  /** When the tour of the exam screen was taken or skipped. */
  tourSeenAt: z.number().optional(),
  /** Hidden, and kept until the removal can no longer be undone. */
  removedAt: z.number().nullable().default(null),
})
export type Profile = z.infer<typeof profileSchema>
