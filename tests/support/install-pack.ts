import { parsePack } from '../../src/core/packs/parse-pack'
import type { AppDatabase } from '../../src/data/db'
import { savePack } from '../../src/data/pack-repo'
import { buildPackFiles } from './build-pack'

/** Installs the sample pack, with some of its files changed, by the road that every pack takes. */
export async function installPack(db: AppDatabase, changes: Record<string, unknown> = {}): Promise<void> {
  const parsed = parsePack(buildPackFiles(changes))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  const received = { origin: 'built-in', sha256: 'abc', archive: new Uint8Array(), installedAt: 1 } as const
  const saved = await savePack(db, parsed.value, received)
  if (!saved.ok) throw new Error(JSON.stringify(saved.error))
}
