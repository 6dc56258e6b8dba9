import * as z from 'zod'
import { aspectSchema, pcfDomainSchema } from '../items/aspect'
import { idSchema } from '../lib/id'
import { localizedTextSchema } from '../lib/localized-text'
import { artefactSchema } from './artefact'
import { conditionSchema } from './condition'
import { taskSchema } from './task'

const text = localizedTextSchema

/** −1 harmful, 0 neutral, 1 partly, 2 best. */
export const ratingValueSchema = z.union([z.literal(-1), z.literal(0), z.literal(1), z.literal(2)])
export type RatingValue = z.infer<typeof ratingValueSchema>

export const ratingSchema = z.strictObject({ aspect: aspectSchema, value: ratingValueSchema, reason: text })
export type Rating = z.infer<typeof ratingSchema>

/** Where a choice leads: one scene or ending, or the first of several whose condition holds (the last has none). */
export const nextSchema = z.union([
  idSchema,
  z
    .array(z.strictObject({ target: idSchema, if: conditionSchema.optional() }))
    .min(2)
    .max(6),
])
export type Next = z.infer<typeof nextSchema>

export const choiceSchema = z.strictObject({
  id: idSchema,
  text,
  /** Offered only when this holds. */
  if: conditionSchema.optional(),
  /** The expert key, one line of reasoning an aspect. */
  ratings: z.array(ratingSchema).min(1).max(4),
  /** In a scene with a task: the least outcome, in [0, 1], that this choice stands for. The last one stands for 0. */
  atLeast: z.number().min(0).max(1).optional(),
  /** Never offered: what happens when the time of a timed scene runs out. */
  onlyByTime: z.boolean().default(false),
  /** Flags after the choice: set where true, cleared where false. */
  flags: z.record(idSchema, z.boolean()).default({}),
  /** What the choice adds to counters; each stays within its limits. */
  counts: z.record(idSchema, z.int().min(-10).max(10)).default({}),
  /** What the world answers, and what changed in the person's state. */
  consequence: z.strictObject({
    /** Markdown. */
    body: text,
    changes: z
      .array(z.strictObject({ state: idSchema, value: text }))
      .max(4)
      .default([]),
  }),
  /** The principle behind the better way, and where it stands. */
  principle: z.strictObject({ body: text, references: z.array(idSchema).min(1) }),
  next: nextSchema,
})
export type Choice = z.infer<typeof choiceSchema>

export const sceneSchema = z.strictObject({
  id: idSchema,
  /** Day, hour and place: “Wednesday, 08.40, service room”. */
  when: text,
  title: text,
  /** A few words for the trail. */
  trail: text,
  /** Markdown, the narrative. */
  body: text,
  /** Paragraphs that stand only when earlier choices made them true: here an early choice comes back. */
  additions: z.array(z.strictObject({ if: conditionSchema, body: text })).default([]),
  quote: z.strictObject({ body: text, speaker: z.string().min(1).max(60) }).optional(),
  /** An id in the case's artefacts. */
  artefact: idSchema.optional(),
  ask: text,
  /** The PCF domains that this decision serves, as an item names them. Optional: without it the decision counts by aspect only. */
  pcf: z.array(pcfDomainSchema).min(1).max(3).optional(),
  /**
   * Entered only when this holds; else play goes on at `otherwise`, which is a scene or an ending. Both or neither.
   */
  if: conditionSchema.optional(),
  otherwise: idSchema.optional(),
  /** A place to come back to in study mode, by this name. */
  checkpoint: text.optional(),
  /** Where the learner has turned time limits on: after so many seconds this choice is taken. */
  timed: z.strictObject({ seconds: z.int().min(10).max(600), choice: idSchema }).optional(),
  /** Work with the artefact in place of a choice; the choices are then what it can come to, best first, each with `atLeast`. */
  task: taskSchema.optional(),
  choices: z.array(choiceSchema).min(2).max(5),
})
export type Scene = z.infer<typeof sceneSchema>

export const endingSchema = z.strictObject({
  id: idSchema,
  title: text,
  quality: z.enum(['strong', 'sound', 'mixed', 'harmful']),
  /** Markdown. */
  body: text,
  people: z
    .array(z.strictObject({ name: z.string().min(1).max(60), outcome: text }))
    .min(1)
    .max(8),
  reflection: z.array(text).min(1).max(5),
})
export type Ending = z.infer<typeof endingSchema>

/** A branching scenario: a directed graph of scenes and choices with flags and an expert key. */
export const caseSchema = z.strictObject({
  id: idSchema,
  title: text,
  promise: text,
  minutes: z.int().min(1).max(120),
  /** The person served: always in sight while choosing. */
  person: z.strictObject({ name: z.string().min(1).max(60), about: text, wants: text }),
  /** What changes about the person; `icon` picks the drawing. */
  states: z
    .array(
      z.strictObject({
        id: idSchema,
        label: text,
        icon: z.enum(['place', 'condition', 'consent', 'people', 'money', 'data']),
        initial: text,
      }),
    )
    .min(1)
    .max(4),
  /** Shown before the case: what it holds, so that one may skip it. */
  contentNote: text.optional(),
  flags: z.array(idSchema).max(20),
  /** What grows and shrinks by choices. One with a label is shown to the learner as a scale, its ends in words. */
  counters: z
    .array(
      z
        .strictObject({
          id: idSchema,
          initial: z.int().min(-20).max(20).default(0),
          min: z.int().min(-20).max(20).default(0),
          max: z.int().min(-20).max(20),
          label: text.optional(),
          low: text.optional(),
          high: text.optional(),
        })
        .refine(({ initial, min, max }) => min <= initial && initial <= max && min < max),
    )
    .max(4)
    .default([]),
  start: idSchema,
  artefacts: z.record(idSchema, artefactSchema),
  scenes: z.array(sceneSchema).min(1).max(40),
  endings: z.array(endingSchema).min(1).max(10),
})
export type Case = z.infer<typeof caseSchema>
