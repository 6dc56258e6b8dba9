import * as z from 'zod'
import { idSchema } from '../lib/id'
import { languageTagSchema, localizedTextSchema } from '../lib/localized-text'

/** The newest pack format that this code reads. */
export const PACK_FORMAT = 1

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/)

/** The manifest, pack.json. `files` is added by the build: every other file with its size and SHA-256. */
export const packManifestSchema = z.strictObject({
  formatVersion: z.literal(PACK_FORMAT),
  id: idSchema,
  version: z.string().regex(/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/),
  title: localizedTextSchema,
  description: localizedTextSchema,
  /** What every text of the pack is complete in; the first is shown where the reader's is missing. */
  languages: z.array(languageTagSchema).min(1).max(8),
  authors: z.array(z.strictObject({ name: z.string().min(1).max(120) })).min(1),
  licence: z.string().min(1).max(120),
  /** Modules in the order of the library. */
  modules: z.array(idSchema),
  files: z.record(z.string(), z.strictObject({ size: z.int().min(0), sha256: sha256Schema })).optional(),
})
export type PackManifest = z.infer<typeof packManifestSchema>

/** topics.json: the same topic id means the same topic in every pack. */
export const topicsSchema = z.record(idSchema, localizedTextSchema)
export type Topics = z.infer<typeof topicsSchema>

/** What ages, kept in one place: texts refer to it by id, and no hotline or programme figure stands elsewhere. */
export const datedEntrySchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['service', 'law', 'programme', 'figure']),
  /** The number, the short name of the law, the figure: what a text shows in its place. */
  value: z.string().min(1).max(120),
  /** What it is, and what must be known to use it. */
  text: localizedTextSchema,
  source: z.string().min(1).max(300),
  /** The day on which it was checked. */
  asOf: z.iso.date(),
  /** The day after which the check warns that it may have aged. */
  reviewBy: z.iso.date(),
})
export type DatedEntry = z.infer<typeof datedEntrySchema>
export const datedSchema = z.array(datedEntrySchema)
