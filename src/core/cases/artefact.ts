import * as z from 'zod'
import { budgetSchema } from './artefacts/budget'
import { callSchema } from './artefacts/call'
import { campaignSchema } from './artefacts/campaign'
import { chatSchema } from './artefacts/chat'
import { ecomapSchema } from './artefacts/ecomap'
import { emailSchema } from './artefacts/email'
import { fileSchema } from './artefacts/file'
import { formSchema } from './artefacts/form'
import { genogramSchema } from './artefacts/genogram'
import { imageSchema } from './artefacts/image'
import { newsSchema } from './artefacts/news'
import { noteSchema } from './artefacts/note'
import { postSchema } from './artefacts/post'
import { posterSchema } from './artefacts/poster'
import { riskMatrixSchema } from './artefacts/risk-matrix'
import { tableSchema } from './artefacts/table'
import { timelineSchema } from './artefacts/timeline'

/** A typed exhibit that looks like the thing. */
export const artefactSchema = z.discriminatedUnion('type', [
  chatSchema,
  postSchema,
  newsSchema,
  noteSchema,
  emailSchema,
  callSchema,
  fileSchema,
  formSchema,
  campaignSchema,
  budgetSchema,
  posterSchema,
  ecomapSchema,
  genogramSchema,
  riskMatrixSchema,
  timelineSchema,
  imageSchema,
  tableSchema,
])
export type Artefact = z.infer<typeof artefactSchema>
export type ArtefactType = Artefact['type']
export type ArtefactOf<T extends ArtefactType> = Extract<Artefact, { type: T }>
