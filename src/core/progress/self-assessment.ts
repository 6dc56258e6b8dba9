import * as z from 'zod'
import { idSchema } from '../lib/id'

/**
 * The four beliefs about readiness for change of Holt, Armenakis, Feild and Harris (2007), used here to reflect on and not as the
 * validated scale: that one does what is needed, that it can be done, that it is supported, and that it pays.
 */
export const BELIEFS = ['discrepancy', 'efficacy', 'support', 'valence'] as const
export type Belief = (typeof BELIEFS)[number]

/** 1 not at all … 5 very much. */
export const beliefRatingSchema = z.int().min(1).max(5)

/** One self-assessment before or after a module. Append-only: a second one is a second row. */
export const selfAssessmentSchema = z.strictObject({
  id: z.string().min(1).max(64),
  profileId: z.string().min(1).max(64),
  pack: idSchema,
  module: idSchema,
  when: z.enum(['before', 'after']),
  /** By statement (`belief-kind`), as the interface asked them. */
  ratings: z.record(idSchema, beliefRatingSchema),
  at: z.number(),
})
export type SelfAssessment = z.infer<typeof selfAssessmentSchema>
