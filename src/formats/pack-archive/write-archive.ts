import { zipSync } from 'fflate'
import { byCodeUnit } from '../../core/lib/id'
import { sha256 } from '../sha256'

/** Local time: fflate writes zip times in local time, so that this gives the same bytes in every zone. */
const EPOCH = new Date(1980, 0, 1)

/**
 * The archive of a pack: `pack.json` with the size and SHA-256 of every other file, entries sorted by code unit, one fixed
 * time, no extra fields. The same source gives the same bytes.
 */
export async function writeArchive(
  files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const sorted = [...files].filter(([path]) => path !== 'pack.json').sort((a, b) => byCodeUnit(a[0], b[0]))
  const listed: Record<string, { size: number; sha256: string }> = {}
  for (const [path, content] of sorted) listed[path] = { size: content.length, sha256: await sha256(content) }
  const source = JSON.parse(new TextDecoder().decode(files.get('pack.json'))) as Record<string, unknown>
  const manifest = new TextEncoder().encode(`${JSON.stringify({ ...source, files: listed }, null, 2)}\n`)
  const entries = [...sorted, ['pack.json', manifest] as const].sort((a, b) => byCodeUnit(a[0], b[0]))
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: EPOCH }) as Uint8Array<ArrayBuffer>
}
