import * as z from 'zod'
import { idSchema } from '../../lib/id'
import { common, text } from './common'

/** Ties by Hartman's signs: strong (thick), tenuous (dashed), stressful (hatched); arrows show the flow of energy. */
export const ecomapSchema = z.strictObject({
  type: z.literal('ecomap'),
  ...common,
  centre: text,
  systems: z
    .array(
      z.strictObject({
        id: idSchema,
        label: text,
        /** Without one the tie is not drawn yet: the learner says what it is like. */
        tie: z.enum(['strong', 'tenuous', 'stressful']).optional(),
        flow: z.enum(['to-centre', 'from-centre', 'both', 'none']),
        /** What the tie is about, in the list beside the drawing. */
        remark: text,
      }),
    )
    .min(2)
    .max(10),
})
