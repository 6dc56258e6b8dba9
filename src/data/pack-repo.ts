import type { z } from 'zod'
import { artefactSchema } from '../core/cases/artefact'
import { caseSchema } from '../core/cases/case'
import { type Blueprint, blueprintSchema } from '../core/exams/blueprint'
import { toBankItem } from '../core/items/bank'
import { type BankItem, bankItemSchema } from '../core/items/bank-item'
import type { Result } from '../core/lib/result'
import { checkItemIds, type PackContent } from '../core/packs/pack-content'
import type { AppDatabase } from './db'
import { type PackEntryRow, type PackRow, packRowSchema } from './rows'
import { validRows } from './valid-rows'
import { type WriteError, writing } from './write-result'

export interface ReceivedPack {
  readonly origin: PackRow['origin']
  readonly sha256: string
  readonly archive: Uint8Array<ArrayBuffer>
  readonly installedAt: number
}

/** Puts a checked pack in place of the one with its id, whole or not at all. */
export function savePack(
  db: AppDatabase,
  content: PackContent,
  received: ReceivedPack,
): Promise<Result<void, WriteError>> {
  const { id } = content.manifest
  return writing(() =>
    db.transaction('rw', db.packs, db.packEntries, async () => {
      await db.packEntries.where('[pack+kind+id]').between([id, '', ''], [id, '\uffff', '\uffff']).delete()
      await db.packEntries.bulkAdd(entriesOf(content))
      const { archive, ...rest } = received
      await db.packs.put({
        ...rest,
        archive: new Blob([archive]),
        id,
        manifest: content.manifest,
        topics: content.topics,
        dated: [...content.dated],
        modules: content.manifest.modules.flatMap(
          (module) => content.modules.find((entry) => entry.value.id === module)?.value ?? [],
        ),
      })
    }),
  )
}

function entriesOf(content: PackContent): PackEntryRow[] {
  const pack = content.manifest.id
  const checks = checkItemIds(content)
  return [
    ...content.lessons.map(({ module, value }) => ({
      pack,
      kind: 'lesson' as const,
      id: `${module}.${value.id}.${value.language}`,
      module,
      value: value.markdown,
    })),
    ...content.cases.map(({ module, value }) => ({ pack, kind: 'case' as const, id: value.id, module, value })),
    ...content.artefacts.map(({ module, value }) => ({
      pack,
      kind: 'artefact' as const,
      id: `${module}.${value.id}`,
      module,
      value: value.artefact,
    })),
    ...content.items.map((placed) => ({
      pack,
      kind: checks.has(placed.value.id) ? ('check-item' as const) : ('item' as const),
      id: placed.value.id,
      module: placed.module,
      value: toBankItem(placed, content),
    })),
    ...content.blueprints.map(({ value }) => ({ pack, kind: 'blueprint' as const, id: value.id, module: '', value })),
  ]
}

/** Installed packs without their archives, built-in ones first. */
export async function listPacks(db: AppDatabase): Promise<PackRow[]> {
  const rows = (await db.packs.toArray()).map(({ archive: _archive, ...row }) => row)
  const valid = await validRows(db, db.packs, rows, packRowSchema)
  return valid.sort((a, b) => a.origin.localeCompare(b.origin) || a.id.localeCompare(b.id))
}

export async function readPackRow(db: AppDatabase, id: string): Promise<PackRow | null> {
  return (await listPacks(db)).find((pack) => pack.id === id) ?? null
}

/** The Markdown of a lesson in a language; null where the pack has none. */
export async function readLesson(
  db: AppDatabase,
  place: { readonly pack: string; readonly module: string; readonly lesson: string; readonly language: string },
): Promise<string | null> {
  const row = await db.packEntries.get([place.pack, 'lesson', `${place.module}.${place.lesson}.${place.language}`])
  return typeof row?.value === 'string' ? row.value : null
}

export function readCase(db: AppDatabase, pack: string, id: string): Promise<z.output<typeof caseSchema> | null> {
  return readEntry(db, [pack, 'case', id], caseSchema)
}

export function readArtefact(db: AppDatabase, pack: string, module: string, id: string) {
  return readEntry(db, [pack, 'artefact', `${module}.${id}`], artefactSchema)
}

export function readCheckItem(db: AppDatabase, pack: string, id: string): Promise<BankItem | null> {
  return readEntry(db, [pack, 'check-item', id], bankItemSchema)
}

async function readEntry<T extends z.ZodType>(
  db: AppDatabase,
  key: [string, PackEntryRow['kind'], string],
  schema: T,
): Promise<z.output<T> | null> {
  const parsed = schema.safeParse((await db.packEntries.get(key))?.value)
  return parsed.success ? parsed.data : null
}

/** All blueprints of the installed packs. */
export async function listBlueprints(db: AppDatabase): Promise<{ pack: string; blueprint: Blueprint }[]> {
  const packs = await db.packs.toCollection().primaryKeys()
  const rows = await Promise.all(packs.map((pack) => entriesByKind(db, pack, 'blueprint')))
  return rows.flat().flatMap((row) => {
    const parsed = blueprintSchema.safeParse(row.value)
    return parsed.success ? [{ pack: row.pack, blueprint: parsed.data }] : []
  })
}

/** The items that an exam of these packs may draw from. Installed packs have passed their check: only the shape is assured. */
export async function readBank(db: AppDatabase, packs: readonly string[]): Promise<BankItem[]> {
  const rows = await Promise.all(packs.map((pack) => entriesByKind(db, pack, 'item')))
  return rows.flat().flatMap((row) => {
    const parsed = bankItemSchema.safeParse(row.value)
    return parsed.success ? [parsed.data] : []
  })
}

function entriesByKind(db: AppDatabase, pack: string, kind: PackEntryRow['kind']): Promise<PackEntryRow[]> {
  return db.packEntries.where('[pack+kind+id]').between([pack, kind, ''], [pack, kind, '\uffff']).toArray()
}
