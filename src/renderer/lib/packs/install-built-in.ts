import * as z from 'zod'
import { idSchema } from '../../../core/lib/id'
import { err, ok, type Result } from '../../../core/lib/result'
import type { Problem } from '../../../core/packs/problem'
import type { AppDatabase } from '../../../data/db'
import { listPacks, savePack } from '../../../data/pack-repo'
import type { WriteError } from '../../../data/write-result'
import type { PackReader } from './pack-reader'

/** `packs/index.json`, written by the build beside the archives. */
const indexSchema = z.strictObject({
  packs: z.array(
    z.strictObject({ id: idSchema, version: z.string(), file: z.string(), size: z.int(), sha256: z.string() }),
  ),
})

export type BuiltInError =
  | { readonly kind: 'unreadable'; readonly file: string }
  | { readonly kind: 'refused'; readonly file: string; readonly problems: readonly Problem[] }
  | { readonly kind: 'not-written'; readonly file: string; readonly error: WriteError }

export interface BuiltInOptions {
  readonly fetchBytes: (file: string) => Promise<Uint8Array<ArrayBuffer> | null>
  readonly readPack: PackReader
  readonly now: () => number
}

/**
 * Brings the packs that came with the app into the database, by the road of any other pack. One that is there already, byte
 * for byte, is not read again. A pack that is refused is told with all its faults; the app goes on with what it has.
 */
export async function installBuiltIn(db: AppDatabase, options: BuiltInOptions): Promise<readonly BuiltInError[]> {
  const index = await readIndex(options)
  if (!index.ok) return [index.error]
  const known = new Map((await listPacks(db)).map((pack) => [pack.id, pack.sha256]))
  const errors: BuiltInError[] = []
  for (const entry of index.value) {
    if (known.get(entry.id) === entry.sha256) continue
    const installed = await installOne(db, entry, options)
    if (!installed.ok) errors.push(installed.error)
  }
  return errors
}

type IndexEntry = z.output<typeof indexSchema>['packs'][number]

async function readIndex(options: BuiltInOptions): Promise<Result<readonly IndexEntry[], BuiltInError>> {
  const file = 'packs/index.json'
  const bytes = await options.fetchBytes(file)
  if (bytes === null) return err({ kind: 'unreadable', file })
  try {
    const parsed = indexSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes)))
    return parsed.success ? ok(parsed.data.packs) : err({ kind: 'unreadable', file })
  } catch {
    return err({ kind: 'unreadable', file })
  }
}

async function installOne(
  db: AppDatabase,
  entry: IndexEntry,
  options: BuiltInOptions,
): Promise<Result<void, BuiltInError>> {
  const file = `packs/${entry.file}` // the index names files beside itself
  const archive = await options.fetchBytes(file)
  if (archive === null) return err({ kind: 'unreadable', file })
  const now = options.now()
  const reply = await options.readPack(archive.slice(), new Date(now).toISOString().slice(0, 10)).catch(() => null)
  if (reply === null) return err({ kind: 'unreadable', file }) // the worker broke off, for want of memory or else
  if (!reply.ok) return err({ kind: 'refused', file, problems: reply.problems })
  const written = await savePack(db, reply.content, {
    origin: 'built-in',
    sha256: reply.sha256,
    archive,
    installedAt: now,
  })
  return written.ok ? ok(undefined) : err({ kind: 'not-written', file, error: written.error })
}

/** A file that came with the app, over the app's own origin: app:// on the desktop, the cache or the server in a browser. */
export async function fetchOwnFile(file: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const response = await fetch(`./${file}`)
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null
  } catch {
    return null
  }
}
