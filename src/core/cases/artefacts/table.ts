import * as z from 'zod'
import { idSchema } from '../../lib/id'
import { common, text } from './common'

const cellsSchema = z.array(text).min(1).max(6)

export const tableSchema = z.strictObject({
  type: z.literal('table'),
  ...common,
  head: z.array(text).min(2).max(6),
  /** The first cell of a row is its heading. A row that a task points at has an id beside its cells. */
  rows: z
    .array(z.union([cellsSchema, z.strictObject({ id: idSchema, cells: cellsSchema })]))
    .min(1)
    .max(40),
})
