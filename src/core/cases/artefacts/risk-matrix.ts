import * as z from 'zod'
import { idSchema } from '../../lib/id'
import { common, text } from './common'

/** Risks by how likely they are and how much harm they would do, three steps each. */
export const riskMatrixSchema = z.strictObject({
  type: z.literal('risk-matrix'),
  ...common,
  risks: z
    .array(
      z.strictObject({
        id: idSchema,
        label: text,
        /** `likelihood-impact`; without it the risk stands beside the matrix, not yet placed. */
        cell: z
          .string()
          .regex(/^(low|medium|high)-(low|medium|high)$/)
          .optional(),
        /** Why it stands there, or what could be done. */
        remark: text.optional(),
      }),
    )
    .min(1)
    .max(9),
})
