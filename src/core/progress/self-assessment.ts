import * as z from 'zod'
import { idSchema } from '../lib/id'

/**
 * The four beliefs about readiness for a change of Holt, Armenakis, Feild and Harris (2007, J. Applied Behavioral Science 43(2),
 * 232–255): that it fits, that one can do it, that those in charge stand behind it, and that it does oneself good. Written for
 * organisations; carried over to what a module teaches, in words of our own, to reflect on and not as their validated scale.
 */
export const BELIEFS = ['appropriateness', 'efficacy', 'support', 'valence'] as const
export type Belief = (typeof BELIEFS)[number]

/**
 * Readiness is cognitive and emotional: three statements a belief, two about what one thinks and one about what one feels. Their words
 * are in the locales; an id is never given other words.
 */
export const STATEMENTS = [
  { id: 'appropriateness-needed', belief: 'appropriateness', kind: 'thought' },
  { id: 'appropriateness-fits', belief: 'appropriateness', kind: 'thought' },
  { id: 'appropriateness-feeling', belief: 'appropriateness', kind: 'feeling' },
  { id: 'efficacy-start', belief: 'efficacy', kind: 'thought' },
  { id: 'efficacy-obstacle', belief: 'efficacy', kind: 'thought' },
  { id: 'efficacy-feeling', belief: 'efficacy', kind: 'feeling' },
  { id: 'support-person', belief: 'support', kind: 'thought' },
  { id: 'support-place', belief: 'support', kind: 'thought' },
  { id: 'support-feeling', belief: 'support', kind: 'feeling' },
  { id: 'valence-growth', belief: 'valence', kind: 'thought' },
  { id: 'valence-worth', belief: 'valence', kind: 'thought' },
  { id: 'valence-feeling', belief: 'valence', kind: 'feeling' },
] as const satisfies readonly { id: string; belief: Belief; kind: 'thought' | 'feeling' }[]
export type StatementId = (typeof STATEMENTS)[number]['id']

/** 1 not at all … 5 very much. */
export const RATINGS = [1, 2, 3, 4, 5] as const
export const beliefRatingSchema = z.int().min(1).max(5)

export const MOMENTS = ['before', 'after'] as const
export type When = (typeof MOMENTS)[number]

/** One self-assessment before or after a module. Append-only: a second one is a second row. */
export const selfAssessmentSchema = z.strictObject({
  id: z.string().min(1).max(64),
  profileId: z.string().min(1).max(64),
  pack: idSchema,
  module: idSchema,
  when: z.enum(MOMENTS),
  /** By statement, as the interface asked them; what was left open is not there. */
  ratings: z.record(idSchema, beliefRatingSchema),
  at: z.number(),
})
export type SelfAssessment = z.infer<typeof selfAssessmentSchema>
