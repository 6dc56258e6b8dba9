import * as z from 'zod'
import { responseSchema } from '../items/response'
import { idSchema } from '../lib/id'
import { localizedTextSchema } from '../lib/localized-text'

export const TIE_KINDS = ['strong', 'tenuous', 'stressful'] as const

const text = localizedTextSchema
/** What is said of a part once the task is done. */
const reason = { reason: text }

/** A cell of a budget: `row.column` with the column counted from 0. */
const cellSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*\.[0-3]$/)

/** What was given to a task, in the shape of the item that it is scored as; the sums of a budget by cell. */
export const taskResponseSchema = z.union([responseSchema, z.record(cellSchema, z.number())])

/**
 * Work with the scene's artefact instead of a choice. What the learner gave is scored as an item of the same kind, by the same functions,
 * and the outcome picks one of the scene's choices by its `atLeast`. Ids name parts of the artefact.
 */
export const taskSchema = z.discriminatedUnion('kind', [
  /** Mark the parts that are meant: signs of risk in a thread, lines of a budget that do not hold. Scored as multiple choice. */
  z.strictObject({
    kind: z.literal('mark'),
    /** Every part that can be marked, and whether it should be. */
    parts: z.record(idSchema, z.strictObject({ isSign: z.boolean(), ...reason })),
  }),
  /** Fill the open fields of a form. Scored as a cloze: an option's id where the field has options, else one of the accepted texts. */
  z.strictObject({
    kind: z.literal('fill'),
    fields: z.record(
      idSchema,
      z.strictObject({ accepted: z.array(z.string().min(1).max(200)).min(1).max(20), ...reason }),
    ),
  }),
  /** Put steps in order; they stand here in the right one. Scored as an order item. */
  z.strictObject({
    kind: z.literal('order'),
    steps: z
      .array(z.strictObject({ id: idSchema, text, ...reason }))
      .min(3)
      .max(8),
  }),
  /** Say what the tie to each system of an ecomap is like. Scored as a match. */
  z.strictObject({
    kind: z.literal('ties'),
    ties: z.record(idSchema, z.strictObject({ tie: z.enum(TIE_KINDS), ...reason })),
  }),
  /** Work out the empty cells of a budget. Each scored as a numeric item; the outcome is their mean. */
  z.strictObject({
    kind: z.literal('sums'),
    cells: z.record(
      cellSchema,
      z.strictObject({ value: z.number(), tolerance: z.number().min(0).default(0), ...reason }),
    ),
  }),
  /** Place risks in a matrix of likelihood and impact. Scored as a match. */
  z.strictObject({
    kind: z.literal('place'),
    places: z.record(
      idSchema,
      /** `likelihood-impact`, each low, medium or high. */
      z.strictObject({ cell: z.string().regex(/^(low|medium|high)-(low|medium|high)$/), ...reason }),
    ),
  }),
])
export type Task = z.infer<typeof taskSchema>
export type TaskKind = Task['kind']
export type TaskOf<K extends TaskKind> = Extract<Task, { kind: K }>
