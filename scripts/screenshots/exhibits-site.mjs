// A site whose first lesson shows an exhibit of every kind.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { fromRoot } from '../lib/project.mjs'

const MODULE = 'modules/penggalangan-dana'
const LESSON = 'sebelum-meminta'
export const EXHIBITS_LESSON = `/library/dasar/penggalangan-dana/lesson/${LESSON}`

/** @type {Readonly<Record<string, object>>} */
const EXHIBITS = JSON.parse(readFileSync(fromRoot('scripts', 'screenshots', 'exhibits.json'), 'utf8'))

/**
 * Puts the exhibits into the built-in pack, and in the place of a lesson's text.
 * @param {string} folder
 */
export function addExhibits(folder) {
  const path = (/** @type {string} */ name) => join(folder, 'packs', name)
  const files = unzipSync(readFileSync(path('dasar.siap')))
  /** @type {Record<string, Uint8Array>} */
  const added = {}
  for (const [id, exhibit] of Object.entries(EXHIBITS)) {
    added[`${MODULE}/artefacts/${id}.json`] = strToU8(JSON.stringify(exhibit))
  }
  const lesson = Object.keys(EXHIBITS).map((id) => `{artefact:${id}}`)
  for (const [language, first] of Object.entries({ id: 'Segala macam bukti.', en: 'Exhibits of every kind.' })) {
    added[`${MODULE}/lessons/${LESSON}.${language}.md`] = strToU8([first, ...lesson].join('\n\n'))
  }
  const pack = JSON.parse(strFromU8(files['pack.json'] ?? new Uint8Array()))
  for (const [name, bytes] of Object.entries(added)) pack.files[name] = { size: bytes.length, sha256: sha256(bytes) }
  const archive = zipSync({ ...files, ...added, 'pack.json': strToU8(JSON.stringify(pack)) })
  writeFileSync(path('dasar.siap'), archive)
  const index = JSON.parse(readFileSync(path('index.json'), 'utf8'))
  for (const entry of index.packs) {
    if (entry.id === 'dasar') Object.assign(entry, { size: archive.length, sha256: sha256(archive) })
  }
  writeFileSync(path('index.json'), JSON.stringify(index))
}

/** @param {Uint8Array} bytes */
function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex')
}
