import * as z from 'zod'
import { idSchema } from '../lib/id'
import { localizedTextSchema } from '../lib/localized-text'
import { aspectSchema, cognitionSchema, pcfDomainSchema } from './aspect'

/** A choice, a statement to order, or a source to match; its rationale says why it tempts and why it falls short. */
export const optionSchema = z.strictObject({
  id: idSchema,
  text: localizedTextSchema,
  rationale: localizedTextSchema,
})
export type Option = z.infer<typeof optionSchema>

export const targetSchema = z.strictObject({ id: idSchema, text: localizedTextSchema })

const dateSchema = z.iso.date()
const optionsSchema = z.array(optionSchema).min(2).max(12)

const common = {
  id: idSchema,
  /** Raised by the author when the meaning changes; sessions remember which version they asked. */
  version: z.int().min(1).default(1),
  aspect: aspectSchema,
  topic: idSchema,
  pcf: z.array(pcfDomainSchema).min(1),
  cognition: cognitionSchema,
  /** Whether the stem or the stimulus presents a situation to act in. */
  situation: z.boolean(),
  /** Share of minimally competent candidates expected to succeed, in (0, 1); provisional until a panel rates it. */
  angoff: z.number().gt(0).lt(1),
  stimulus: idSchema.nullable().default(null),
  /** Items that must not stand in one form with this one, since one answers the other. */
  enemies: z.array(idSchema).default([]),
  /** Markdown. A full question. */
  stem: localizedTextSchema,
  /** Markdown. What binds the options together; for order and match, the reason for the whole. */
  rationale: localizedTextSchema.nullable().default(null),
  /** Ids of the module's references. */
  references: z.array(idSchema).min(1),
  /** The day on which the law or programme that it rests on was checked. */
  asOf: dateSchema.nullable().default(null),
}

export const singleChoiceSchema = z.strictObject({
  type: z.literal('single-choice'),
  ...common,
  options: optionsSchema,
  key: z.tuple([idSchema]),
})

export const trueFalseSchema = z.strictObject({
  type: z.literal('true-false'),
  ...common,
  options: z.tuple([optionSchema.extend({ id: z.literal('true') }), optionSchema.extend({ id: z.literal('false') })]),
  key: z.tuple([z.enum(['true', 'false'])]),
})

export const multipleChoiceSchema = z.strictObject({
  type: z.literal('multiple-choice'),
  ...common,
  options: optionsSchema,
  minChoices: z.int().min(0).optional(),
  maxChoices: z.int().min(1).optional(),
  key: z.array(idSchema).min(1),
})

export const orderSchema = z.strictObject({
  type: z.literal('order'),
  ...common,
  options: optionsSchema,
  key: z.array(idSchema).min(2),
})

export const matchSchema = z.strictObject({
  type: z.literal('match'),
  ...common,
  options: optionsSchema,
  targets: z.array(targetSchema).min(2).max(12),
  key: z.array(z.tuple([idSchema, idSchema])).min(1),
})

const judgement = { type: z.literal('judgement'), ...common, options: optionsSchema }

/** What is best to do: each option carries the weight of the panel, in [0, 1]. The weights are the key. */
export const pickSchema = z.strictObject({
  ...judgement,
  mode: z.literal('pick'),
  key: z.null().default(null),
  weights: z.record(idSchema, z.number().min(0).max(1)),
})

/** Each option is rated on a whole-number scale; the key is the panel's rating. */
export const rateSchema = z.strictObject({
  ...judgement,
  mode: z.literal('rate'),
  scale: z.strictObject({ min: z.int(), max: z.int() }).refine((scale) => scale.min < scale.max, { error: 'scale' }),
  key: z.record(idSchema, z.number()),
})

/** All options from best to worst. */
export const rankSchema = z.strictObject({
  ...judgement,
  mode: z.literal('rank'),
  key: z.array(idSchema).min(2),
})

/** The best and the worst of the options. */
export const bestWorstSchema = z.strictObject({
  ...judgement,
  mode: z.literal('best-worst'),
  key: z.strictObject({ best: idSchema, worst: idSchema }),
})

export const judgementSchema = z.discriminatedUnion('mode', [pickSchema, rateSchema, rankSchema, bestWorstSchema])

/**
 * One assessment item as an author writes it, modelled on the QTI 3 interactions. Whether keys name options that exist is
 * checked by `checkItem`, which says it in the author's words.
 */
export const itemSchema = z.discriminatedUnion('type', [
  singleChoiceSchema,
  trueFalseSchema,
  multipleChoiceSchema,
  orderSchema,
  matchSchema,
  judgementSchema,
])
export type Item = z.infer<typeof itemSchema>
export type ItemType = Item['type']

export const ITEM_TYPES = ['single-choice', 'true-false', 'multiple-choice', 'order', 'match', 'judgement'] as const
