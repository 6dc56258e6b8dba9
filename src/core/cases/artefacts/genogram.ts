import * as z from 'zod'
import { idSchema } from '../../lib/id'
import { common, text, yearSchema } from './common'
import { genogramFaults } from './genogram-faults'

const personSchema = z.strictObject({
  id: idSchema,
  label: text,
  /** Square, circle, or a diamond where it is neither or not known; a triangle is a pregnancy. */
  sign: z.enum(['man', 'woman', 'unknown', 'pregnancy']),
  born: yearSchema.optional(),
  /** A cross; the year where it is known. */
  died: z.union([yearSchema, z.literal(true)]).optional(),
  /** The person that it is about: a double outline. Exactly one. */
  isIndex: z.boolean().default(false),
  /** In the list beside the drawing. */
  remark: text.optional(),
})

const coupleSchema = z.strictObject({
  partners: z.tuple([idSchema, idSchema]),
  status: z.enum(['married', 'living-together', 'separated', 'divorced']),
  /** In the year. */
  since: yearSchema.optional(),
  /** The eldest first. */
  children: z
    .array(z.strictObject({ person: idSchema, bond: z.enum(['birth', 'adopted', 'foster']).default('birth') }))
    .max(10)
    .default([]),
})

/** A family over generations by McGoldrick's signs. */
export const genogramSchema = z
  .strictObject({
    type: z.literal('genogram'),
    ...common,
    persons: z.array(personSchema).min(2).max(24),
    couples: z.array(coupleSchema).min(1).max(12),
    relations: z
      .array(
        z.strictObject({
          between: z.tuple([idSchema, idSchema]),
          kind: z.enum(['close', 'conflict', 'distant', 'cut-off']),
          remark: text.optional(),
        }),
      )
      .max(12)
      .default([]),
  })
  .superRefine((family, context) => {
    for (const { message, path } of genogramFaults(family)) context.addIssue({ code: 'custom', message, path })
  })
