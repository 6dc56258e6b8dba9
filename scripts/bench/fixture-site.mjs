import { createHash } from 'node:crypto'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The built renderer in a folder of its own, with one more archive among the packs that come with it.
 * @param {{ folder: string, pack: string, archive: Uint8Array }} options
 */
export function makeFixtureSite({ folder, pack, archive }) {
  rmSync(folder, { recursive: true, force: true })
  cpSync('out/renderer', folder, { recursive: true })
  const index = join(folder, 'packs', 'index.json')
  const { packs } = JSON.parse(readFileSync(index, 'utf8'))
  const file = `${pack}.siap`
  const sha256 = createHash('sha256').update(archive).digest('hex')
  writeFileSync(join(folder, 'packs', file), archive)
  const entry = { id: pack, version: '1.0.0', file, size: archive.length, sha256 }
  writeFileSync(index, JSON.stringify({ packs: [...packs, entry] }))
}
