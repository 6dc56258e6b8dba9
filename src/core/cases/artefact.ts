import * as z from 'zod'
import { idSchema } from '../lib/id'
import { localizedTextSchema } from '../lib/localized-text'

const text = localizedTextSchema
const clockSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
/** Whole rupiah; shown by the reader's number notation. */
const rupiahSchema = z.int().min(-1e12).max(1e12)

const common = {
  /** What the exhibit is, as a caption and as its name for a screen reader. */
  title: text,
  /** Where it comes from or on whose consent it is seen, shown beneath it. */
  note: text.optional(),
}

export const chatSchema = z.strictObject({
  type: z.literal('chat'),
  ...common,
  /** Whose device it is read on. */
  device: text.optional(),
  members: text.optional(),
  messages: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('day'), text }),
        /** What the program itself says: somebody left, the group was renamed. */
        z.strictObject({ kind: z.literal('system'), text }),
        z.strictObject({
          kind: z.literal('message'),
          from: z.string().min(1).max(60),
          time: clockSchema,
          text: text.optional(),
          /** Sent by the owner of the device. */
          mine: z.boolean().default(false),
          read: z.boolean().default(false),
          /** A picture or file that is not shown; the words say what it was and why it is hidden. */
          masked: text.optional(),
        }),
      ]),
    )
    .min(1)
    .max(60),
})

export const postSchema = z.strictObject({
  type: z.literal('post'),
  ...common,
  author: z.string().min(1).max(60),
  handle: z.string().max(60).optional(),
  when: text,
  body: text,
  masked: text.optional(),
  likes: z.int().min(0).optional(),
  shares: z.int().min(0).optional(),
  comments: z.array(z.strictObject({ author: z.string().min(1).max(60), when: text, body: text })).max(30),
})

export const newsSchema = z.strictObject({
  type: z.literal('news'),
  ...common,
  outlet: z.string().min(1).max(80),
  when: text,
  headline: text,
  /** Markdown. */
  body: text,
})

export const noteSchema = z.strictObject({
  type: z.literal('note'),
  ...common,
  when: text,
  author: text.optional(),
  /** Markdown. */
  body: text,
})

export const formSchema = z.strictObject({
  type: z.literal('form'),
  ...common,
  organisation: text.optional(),
  sections: z
    .array(
      z.strictObject({
        heading: text.optional(),
        fields: z
          .array(
            z.discriminatedUnion('kind', [
              /** A line as it was filled in; an empty one is left blank on the form. */
              z.strictObject({ kind: z.literal('line'), label: text, value: text.optional() }),
              z.strictObject({ kind: z.literal('tick'), label: text, ticked: z.boolean() }),
            ]),
          )
          .min(1)
          .max(20),
      }),
    )
    .min(1)
    .max(8),
})

export const campaignSchema = z.strictObject({
  type: z.literal('campaign'),
  ...common,
  /** An invented address, shown as text and never opened. */
  address: z.string().min(1).max(120),
  headline: text,
  organiser: text,
  raised: rupiahSchema,
  target: rupiahSchema,
  donors: z.int().min(0),
  daysLeft: z.int().min(0).nullable(),
  /** Markdown. */
  body: text,
  updates: z.array(z.strictObject({ when: text, body: text })).max(10),
})

export const budgetSchema = z.strictObject({
  type: z.literal('budget'),
  ...common,
  subtitle: text.optional(),
  /** Headings of the amount columns, for instance budget and spent. */
  columns: z.array(text).min(1).max(4),
  rows: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('group'), label: text }),
        z.strictObject({
          kind: z.enum(['line', 'subtotal', 'total']),
          label: text,
          amounts: z.array(rupiahSchema.nullable()).min(1).max(4),
          note: text.optional(),
        }),
      ]),
    )
    .min(1)
    .max(40),
})

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
        tie: z.enum(['strong', 'tenuous', 'stressful']),
        flow: z.enum(['to-centre', 'from-centre', 'both', 'none']),
        /** What the tie is about, in the list beside the drawing. */
        remark: text,
      }),
    )
    .min(2)
    .max(10),
})

export const imageSchema = z.strictObject({
  type: z.literal('image'),
  ...common,
  /** A file below media/. */
  file: z.string().regex(/^media\/[A-Za-z0-9._/-]+\.(png|jpg|webp|svg)$/),
  /** What a person who cannot see it needs to know. */
  alt: text,
})

export const tableSchema = z.strictObject({
  type: z.literal('table'),
  ...common,
  head: z.array(text).min(2).max(6),
  /** The first cell of a row is its heading. */
  rows: z.array(z.array(text)).min(1).max(40),
})

/** A typed exhibit that looks like the thing. */
export const artefactSchema = z.discriminatedUnion('type', [
  chatSchema,
  postSchema,
  newsSchema,
  noteSchema,
  formSchema,
  campaignSchema,
  budgetSchema,
  ecomapSchema,
  imageSchema,
  tableSchema,
])
export type Artefact = z.infer<typeof artefactSchema>
export type ArtefactType = Artefact['type']
export type ArtefactOf<T extends ArtefactType> = Extract<Artefact, { type: T }>
