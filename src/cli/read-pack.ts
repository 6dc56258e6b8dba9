import { lstat, readdir, readFile, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { err, ok, type Result } from '../core/lib/result'
import { isText, LIMITS, type PackFile, type PackFiles } from '../core/packs/pack-files'
import { type Problem, problem } from '../core/packs/problem'
import { checkEntryName } from '../formats/pack-archive/check-entry'
import { decode, readArchive } from '../formats/pack-archive/read-archive'

/** PACK is a folder or a `.siap`: the same files either way. */
export async function readPack(path: string): Promise<Result<PackFiles, readonly Problem[]>> {
  const info = await stat(path).catch(() => null)
  if (info === null) return err([problem('missing-file', path)])
  if (!info.isDirectory()) return readArchive(new Uint8Array(await readFile(path)))
  const folder = await readFolder(path)
  if (!folder.ok) return folder
  return ok(new Map([...folder.value].map(([name, bytes]) => [name, toPackFile(name, bytes)])))
}

/** A source folder's bytes under the same rules as an archive's. Files that begin with a dot are left out. */
export async function readFolder(
  root: string,
): Promise<Result<ReadonlyMap<string, Uint8Array<ArrayBuffer>>, readonly Problem[]>> {
  const problems: Problem[] = []
  const files = new Map<string, Uint8Array<ArrayBuffer>>()
  const names = new Set<string>()
  let total = 0
  for (const entry of (await readdir(root, { recursive: true })).sort()) {
    const name = entry.split(sep).join('/')
    if (name.split('/').some((part) => part.startsWith('.')) || name === 'LICENSE') continue
    const info = await lstat(join(root, entry))
    if (info.isDirectory()) continue
    if (info.isSymbolicLink()) {
      problems.push(problem('symbolic-link', name))
      continue
    }
    total += info.size
    if (total > LIMITS.unpacked) return err([problem('too-large-unpacked', '', '', { limit: LIMITS.unpacked })])
    problems.push(...checkEntryName(name, names))
    files.set(name, new Uint8Array(await readFile(join(root, entry))))
  }
  return problems.length > 0 ? err(problems) : ok(files)
}

function toPackFile(path: string, bytes: Uint8Array): PackFile {
  return { size: bytes.length, text: isText(path) ? decode(bytes) : null }
}
