import * as z from 'zod'
import { aspectSchema } from '../items/aspect'
import { idSchema } from '../lib/id'
import { localizedTextSchema } from '../lib/localized-text'
import { artefactSchema } from './artefact'

const text = localizedTextSchema

/** Flags that must be so: `{ "told-school": true, "kept-promise": false }`. All of them at once. */
export const conditionSchema = z.record(idSchema, z.boolean())
export type Condition = z.infer<typeof conditionSchema>

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
  /** Flags after the choice: set where true, cleared where false. */
  flags: conditionSchema.default({}),
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
  start: idSchema,
  artefacts: z.record(idSchema, artefactSchema),
  scenes: z.array(sceneSchema).min(1).max(40),
  endings: z.array(endingSchema).min(1).max(10),
})
export type Case = z.infer<typeof caseSchema>
