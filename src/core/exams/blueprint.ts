import * as z from 'zod'
import { aspectSchema, levelSchema } from '../items/aspect'
import { ITEM_TYPES } from '../items/item'
import { idSchema } from '../lib/id'
import { localizedTextSchema } from '../lib/localized-text'

/** What a quota counts: every item that has all the named properties; `{}` counts every item. */
export const quotaWhereSchema = z.strictObject({
  aspect: aspectSchema.optional(),
  topic: idSchema.optional(),
  level: levelSchema.optional(),
})
export type QuotaWhere = z.infer<typeof quotaWhereSchema>

const countSchema = z.int().min(0).max(1000)
export const quotaSchema = z.union([
  z.strictObject({ where: quotaWhereSchema, count: countSchema }),
  z
    .strictObject({ where: quotaWhereSchema, min: countSchema, max: countSchema })
    .refine((quota) => quota.min <= quota.max, { error: 'range' }),
])
export type Quota = z.infer<typeof quotaSchema>

const shareSchema = z.number().gt(0).lt(1)

/**
 * The test specification. Each quota is met at once (marginals, not a cross table). A cut score that is not stated comes
 * from the items' Angoff estimates. `aspects` are those that count: the decision is conjunctive over them and the total.
 */
export const blueprintSchema = z.strictObject({
  id: idSchema,
  title: localizedTextSchema,
  description: localizedTextSchema,
  /** Time limit in minutes. */
  minutes: z.int().min(1).max(600),
  /** Packs it may draw from. */
  pool: z.array(idSchema).min(1),
  quotas: z.array(quotaSchema).min(1).max(60),
  aspects: z.array(aspectSchema).min(1),
  cutScores: z.partialRecord(z.enum(['total', 'knowledge', 'skills', 'values', 'ict']), shareSchema).default({}),
  /**
   * `conjunctive`: each aspect that counts and the total must meet their cut scores; `compensatory`: the total alone, so that
   * one aspect can make up for another.
   */
  passRule: z.enum(['conjunctive', 'compensatory']).default('conjunctive'),
  /** Whether a simulation may be taken as practice, too, with feedback after each item. */
  feedback: z.enum(['after-item', 'after-submission']).default('after-item'),
  /** `forward`: an item that was left is not come back to. */
  navigation: z.enum(['free', 'forward']).default('free'),
  /** `fixed`: in the order of the items' ids; `shuffled`: in an order of the seed's. */
  order: z.enum(['shuffled', 'fixed']).default('shuffled'),
  /** What the minutes may be multiplied by for candidates who need more time; empty where none is granted. */
  extraTime: z.array(z.number().gt(1).max(3)).max(6).default([1.25, 1.5, 2]),
  /** How often one learner may hand it in; null without a limit. */
  attempts: z.int().min(1).max(100).nullable().default(null),
  /** The author knows that the bank is not yet large enough for it: the app says what is missing, and no check complains. */
  growing: z.boolean().default(false),
  /** Whether a simple calculator is at hand. */
  calculator: z.boolean().default(false),
  /** Points that an item of a type is worth; 1 where none is stated. */
  weights: z.partialRecord(z.enum(ITEM_TYPES), z.number().gt(0).max(100)).default({}),
})
export type Blueprint = z.infer<typeof blueprintSchema>
