import * as z from 'zod'
import { idSchema, qualifiedIdSchema } from '../lib/id'
import { referenceSchema } from '../modules/module'
import { itemSchema } from './item'
import { stimulusSchema } from './stimulus'

/**
 * An item as it stands outside its pack: its qualified id, where it came from, and everything that asking, scoring and
 * reviewing it needs, so that no later pack version can change what was asked.
 */
export const bankItemSchema = z.strictObject({
  id: qualifiedIdSchema,
  pack: idSchema,
  module: idSchema,
  item: itemSchema,
  stimulus: stimulusSchema.nullable(),
  references: z.array(referenceSchema),
})
export type BankItem = z.infer<typeof bankItemSchema>
