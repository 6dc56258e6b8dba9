import * as z from 'zod'
import { aspectSchema, pcfDomainSchema } from '../items/aspect'
import { idSchema } from '../lib/id'
import { localizedTextSchema } from '../lib/localized-text'

/** Author, year, title; an https address where there is one (opened outside only after a question). */
export const referenceSchema = z.strictObject({
  id: idSchema,
  text: z.string().min(1).max(600),
  url: z.url({ protocol: /^https$/ }).optional(),
  /** The day on which a law or programme was checked. */
  asOf: z.iso.date().optional(),
})
export type Reference = z.infer<typeof referenceSchema>

export const glossaryEntrySchema = z.strictObject({
  id: idSchema,
  term: localizedTextSchema,
  definition: localizedTextSchema,
})
export type GlossaryEntry = z.infer<typeof glossaryEntrySchema>

/** A unit of study: objectives, lessons, cases, checks, glossary, references. */
export const moduleSchema = z.strictObject({
  id: idSchema,
  title: localizedTextSchema,
  /** One line: what the learner can do afterwards. */
  promise: localizedTextSchema,
  minutes: z.int().min(1).max(600),
  /** Which arrangement of the one petal its cover shows. */
  cover: z.int().min(0).max(7).default(0),
  /** What the module holds that may weigh on a reader, and the services (ids in dated.json) that help. */
  sensitive: z.strictObject({ note: localizedTextSchema, services: z.array(idSchema).min(1) }).optional(),
  objectives: z
    .array(
      z.strictObject({
        id: idSchema,
        text: localizedTextSchema,
        aspect: aspectSchema,
        pcf: z.array(pcfDomainSchema).min(1),
      }),
    )
    .min(1),
  /** In reading order. */
  lessons: z
    .array(z.strictObject({ id: idSchema, title: localizedTextSchema, minutes: z.int().min(1).max(60) }))
    .min(1),
  cases: z.array(idSchema),
  /** A few items after a lesson, with feedback by option. Their items are not in the bank: no exam asks them. */
  checks: z.array(z.strictObject({ id: idSchema, lesson: idSchema, items: z.array(idSchema).min(1).max(6) })),
  glossary: z.array(glossaryEntrySchema),
  references: z.array(referenceSchema).min(1),
})
export type Module = z.infer<typeof moduleSchema>
