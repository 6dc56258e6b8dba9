import { unzipSync } from 'fflate'
import { err, ok, type Result } from '../../core/lib/result'
import { packManifestSchema } from '../../core/packs/pack'
import { isText, LIMITS, type PackFile, type PackFiles } from '../../core/packs/pack-files'
import { type Problem, problem } from '../../core/packs/problem'
import { sha256 } from '../sha256'
import { checkEntryName } from './check-entry'

/**
 * A `.siap` archive → its files. Limits on size, count and names hold before anything is unpacked; afterwards every file is
 * held against the size and SHA-256 that the manifest states for it.
 */
export async function readArchive(bytes: Uint8Array<ArrayBuffer>): Promise<Result<PackFiles, readonly Problem[]>> {
  if (bytes.length > LIMITS.packed) return err([problem('too-large-packed', '', '', { limit: LIMITS.packed })])
  const entries = unpack(bytes)
  if (!entries.ok) return entries
  const mismatches = await checkHashes(entries.value)
  if (mismatches.length > 0) return err(mismatches)
  return ok(new Map([...entries.value].map(([path, content]) => [path, toPackFile(path, content)])))
}

/** One file of an archive that has been read and checked before; null where there is none. */
export function readArchiveEntry(bytes: Uint8Array<ArrayBuffer>, path: string): Uint8Array | null {
  return unzipSync(bytes, { filter: (file) => file.name === path })[path] ?? null
}

type Entries = ReadonlyMap<string, Uint8Array<ArrayBuffer>>

function unpack(bytes: Uint8Array<ArrayBuffer>): Result<Entries, readonly Problem[]> {
  try {
    const problems = checkEntries(bytes)
    return problems.length > 0 ? err(problems) : ok(filesOf(bytes))
  } catch {
    return err([problem('not-a-zip', '')]) // fflate throws on anything that is cut short or no archive at all
  }
}

function filesOf(bytes: Uint8Array): Entries {
  const files = unzipSync(bytes, { filter: (file) => !file.name.endsWith('/') })
  return new Map(Object.entries(files)) as Entries
}

/** By what the archive says of its entries alone: none of them is unpacked. */
function checkEntries(bytes: Uint8Array): readonly Problem[] {
  const problems: Problem[] = []
  const names = new Set<string>()
  let total = 0
  let count = 0
  unzipSync(bytes, {
    filter: (file) => {
      count += 1
      total += file.originalSize
      if (count <= LIMITS.entries && !file.name.endsWith('/')) problems.push(...checkEntryName(file.name, names))
      return false
    },
  })
  if (count > LIMITS.entries) problems.unshift(problem('too-many-entries', '', '', { limit: LIMITS.entries }))
  if (total > LIMITS.unpacked) problems.unshift(problem('too-large-unpacked', '', '', { limit: LIMITS.unpacked }))
  return problems
}

async function checkHashes(entries: Entries): Promise<Problem[]> {
  const listed = listedFiles(entries.get('pack.json'))
  if (listed === null) return [] // no readable manifest: parsing says what is wrong with it
  const problems: Problem[] = []
  for (const [path, content] of entries) {
    if (path === 'pack.json' || path === 'signature.json') continue
    const stated = listed[path]
    if (stated === undefined) problems.push(problem('file-not-listed', path))
    else if (stated.size !== content.length || stated.sha256 !== (await sha256(content))) {
      problems.push(problem('hash-mismatch', path))
    }
  }
  for (const path of Object.keys(listed)) {
    if (!entries.has(path)) problems.push(problem('listed-file-missing', path))
  }
  return problems
}

function listedFiles(manifest: Uint8Array | undefined): NonNullable<Listed> | null {
  const text = manifest === undefined ? null : decode(manifest)
  if (text === null) return null
  try {
    const parsed = packManifestSchema.safeParse(JSON.parse(text))
    return parsed.success ? (parsed.data.files ?? {}) : null
  } catch {
    return null // not JSON: parsing says where
  }
}
type Listed = ReturnType<typeof packManifestSchema.parse>['files']

function toPackFile(path: string, content: Uint8Array): PackFile {
  return { size: content.length, text: isText(path) ? decode(content) : null }
}

/** Strict UTF-8 without a byte-order mark; null where it is not that. */
export function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
