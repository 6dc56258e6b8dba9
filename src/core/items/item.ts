import * as z from 'zod'
import { idSchema } from '../lib/id'
import { localizedTextSchema } from '../lib/localized-text'
import { aspectSchema, cognitionSchema, pcfDomainSchema } from './aspect'
import { TEXT_LIMIT } from './response'

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

/** For the types without options: the reason stands once, for the whole, and is never left out. */
const withoutOptions = {
  ...common,
  options: z.array(optionSchema).max(0).default([]),
  rationale: localizedTextSchema,
}

const acceptedSchema = z.array(z.string().trim().min(1).max(TEXT_LIMIT)).min(1).max(20)

/** `g1`, `g2`, …: an id that no language tag looks like, since the key is an object of texts by gap. */
export const gapIdSchema = z.string().regex(/^g[1-9][0-9]?$/)

/** A place to fill: with one of its options, or, where it has none, with a text of one's own. */
export const gapSchema = z.strictObject({
  id: gapIdSchema,
  /** Never absent once parsed: an object with nothing but an `id` would look like a text in Indonesian. */
  options: z.array(targetSchema).min(2).max(12).nullable().default(null),
})
export type Gap = z.infer<typeof gapSchema>

/** The stem holds the text to complete, with a mark such as `{{g1}}` for each gap in each language. */
export const clozeSchema = z.strictObject({
  type: z.literal('cloze'),
  ...withoutOptions,
  gaps: z.array(gapSchema).min(1).max(20),
  /** The right option of a gap, or the texts that it accepts, of whatever language. */
  key: z.record(gapIdSchema, z.union([idSchema, acceptedSchema])),
})

/** As many digits as a number holds exactly. */
const numberSchema = z.number().min(-1e15).max(1e15)

/** A number, typed in the reader's notation. */
export const numericSchema = z.strictObject({
  type: z.literal('numeric'),
  ...withoutOptions,
  key: numberSchema,
  /** How far off still counts; absolute, inclusive. */
  tolerance: z.number().min(0).max(1e15).default(0),
})

/** One line of one's own; the key is the texts that it accepts, of whatever language. */
export const shortTextSchema = z.strictObject({
  type: z.literal('short-text'),
  ...withoutOptions,
  key: acceptedSchema,
})

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
  clozeSchema,
  numericSchema,
  shortTextSchema,
])
export type Item = z.infer<typeof itemSchema>
export type ItemType = Item['type']

export const ITEM_TYPES = [
  'single-choice',
  'true-false',
  'multiple-choice',
  'order',
  'match',
  'judgement',
  'cloze',
  'numeric',
  'short-text',
] as const
