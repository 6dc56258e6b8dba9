import * as z from 'zod'
import { caseSchema } from '../core/cases/case'
import { bankItemSchema } from '../core/items/bank-item'
import { idSchema } from '../core/lib/id'
import { moduleSchema } from '../core/modules/module'
import { datedSchema, packManifestSchema, topicsSchema } from '../core/packs/pack'

/** An installed pack: what the library and every screen need of it at once, and the archive as it was received. */
export const packRowSchema = z.strictObject({
  id: idSchema,
  origin: z.enum(['built-in', 'installed']),
  /** SHA-256 of the archive. */
  sha256: z.string(),
  manifest: packManifestSchema,
  topics: topicsSchema,
  dated: datedSchema,
  modules: z.array(moduleSchema),
  installedAt: z.number(),
})
export type PackRow = z.infer<typeof packRowSchema>

/** One part of a pack that is loaded only when it is needed. */
export const PACK_ENTRY_KINDS = ['lesson', 'case', 'artefact', 'item', 'check-item', 'blueprint'] as const
export interface PackEntryRow {
  readonly pack: string
  readonly kind: (typeof PACK_ENTRY_KINDS)[number]
  /** Unique in its kind: a lesson's is `module.lesson.language`, an artefact's `module.artefact`. */
  readonly id: string
  /** Empty for what belongs to no module. */
  readonly module: string
  readonly value: unknown
}

/** An item as some session or check asked it, kept for good under the hash of its words. */
export const itemSnapshotSchema = z.strictObject({ hash: z.string(), entry: bankItemSchema })
export type ItemSnapshot = z.infer<typeof itemSnapshotSchema>

/** A case as some run played it, kept for good under its hash: what was played stays what it was, whatever later versions say. */
export const caseSnapshotSchema = z.strictObject({ hash: z.string(), story: caseSchema })
export type CaseSnapshot = z.infer<typeof caseSnapshotSchema>

/** An index that was built once and is kept. Derived: thrown away whenever its fingerprint no longer fits. */
export interface SearchIndexRow {
  readonly id: string
  /** Of everything that it was built from, and of the code that built it. */
  readonly fingerprint: string
  readonly value: unknown
}

/** A row that no longer passed its schema: moved here, never lost, offered as an export. */
export interface SetAsideRow {
  readonly id?: number
  readonly table: string
  readonly key: string
  readonly row: unknown
  readonly at: number
}
