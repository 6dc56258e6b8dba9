import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isText, type PackFile } from '../../src/core/packs/pack-files'
import { parsePack } from '../../src/core/packs/parse-pack'
import type { AppDatabase } from '../../src/data/db'
import { savePack } from '../../src/data/pack-repo'

const ROOT = 'resources/packs/dasar'

/** Installs the pack that comes with the app, from its source. */
export async function installBundledPack(db: AppDatabase): Promise<void> {
  const files = new Map<string, PackFile>()
  for (const entry of readdirSync(ROOT, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    const path = file.slice(ROOT.length + 1).replaceAll('\\', '/')
    const bytes = readFileSync(file)
    files.set(path, { size: bytes.length, text: isText(path) ? bytes.toString('utf8') : null })
  }
  const parsed = parsePack(files)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error.slice(0, 3)))
  const received = { origin: 'built-in', sha256: 'bundled', archive: new Uint8Array(), installedAt: 1 } as const
  const saved = await savePack(db, parsed.value, received)
  if (!saved.ok) throw new Error(JSON.stringify(saved.error))
}
