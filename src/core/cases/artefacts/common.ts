import * as z from 'zod'
import { idSchema } from '../../lib/id'
import { localizedTextSchema } from '../../lib/localized-text'

export const text = localizedTextSchema
/** A name as it is written on the exhibit itself, the same in every language. */
export const nameSchema = z.string().min(1).max(60)
export const clockSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
/** Whole rupiah; shown by the reader's number notation. */
export const rupiahSchema = z.int().min(-1e12).max(1e12)
export const levelSchema = z.enum(['low', 'medium', 'high'])
export const yearSchema = z.int().min(1850).max(2100)

/** What every exhibit has. */
export const common = {
  /** What the exhibit is, as a caption and as its name for a screen reader. */
  title: text,
  /** Where it comes from or on whose consent it is seen, shown beneath it. */
  note: text.optional(),
}

/** By this name a task points at the part; unique in its exhibit. */
export const part = { id: idSchema.optional() }

/** A paragraph that a task may point at. */
export const paragraphSchema = z.strictObject({ ...part, body: text })
