import * as z from 'zod'
import { artefactSchema } from '../cases/artefact'
import { idSchema } from '../lib/id'
import { localizedTextSchema } from '../lib/localized-text'

/** A passage or artefact that several items share. */
export const stimulusSchema = z
  .strictObject({
    id: idSchema,
    /** Markdown. */
    body: localizedTextSchema.optional(),
    artefact: artefactSchema.optional(),
  })
  .refine((stimulus) => stimulus.body !== undefined || stimulus.artefact !== undefined, { error: 'empty' })
export type Stimulus = z.infer<typeof stimulusSchema>
