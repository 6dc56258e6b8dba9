// Sites for a browser to visit: the built browser edition as it is, or a copy with something the matter. Each has an
// origin, hence a store, of its own.
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { fromRoot } from '../lib/project.mjs'
import { serve } from '../serve.mjs'

/** @typedef {{ url: string, folder: string, stop: () => void }} VisitedSite */

/**
 * Served from a copy: a build made meanwhile does not change it.
 * @param {(folder: string) => void} [change] made to the copy before it is served
 * @returns {Promise<VisitedSite>}
 */
export async function openSite(change) {
  const folder = mkdtempSync(join(tmpdir(), 'siap-site-'))
  cpSync(fromRoot('out', 'renderer'), folder, { recursive: true })
  change?.(folder)
  const server = await serve({ root: folder, port: 0, app: 'siappeksos' })
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}/`,
    folder,
    stop: () => {
      server.closeAllConnections()
      server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/**
 * The next build of the app: a worker whose version differs.
 * @param {string} folder
 */
export function publishNewVersion(folder) {
  const path = join(folder, 'sw.js')
  const before = readFileSync(path, 'utf8')
  const after = before.replace(/\}[0-9a-f]{12}`/, '}0123456789ab`')
  if (after === before) throw new Error('sw.js names no version')
  writeFileSync(path, after)
}

/** What is the matter with the second pack of `addBrokenPack`, each in the file that it is told of. */
export const PLANTED_FAULTS = [
  { file: 'exams/cepat.json', kind: 'unknown-field' },
  { file: 'modules/perundungan/module.json', kind: 'missing-field' },
  { file: 'topics.json', kind: 'wrong-type' },
]

/**
 * A second built-in pack beside the first, intact as an archive, with three faults in what it holds.
 * @param {string} folder
 */
export function addBrokenPack(folder) {
  const path = (/** @type {string} */ name) => join(folder, 'packs', name)
  const files = unzipSync(readFileSync(path('dasar.siap')))
  const change = (/** @type {string} */ name, /** @type {(json: any) => void} */ edit) => {
    const json = JSON.parse(strFromU8(files[name] ?? new Uint8Array()))
    edit(json)
    files[name] = strToU8(JSON.stringify(json))
    return json
  }
  change('exams/cepat.json', (exam) => {
    exam.menit = exam.minutes
  })
  change('modules/perundungan/module.json', (module) => {
    delete module.promise
  })
  change('topics.json', (topics) => {
    for (const words of Object.values(topics).slice(0, 1)) words.en = 5
  })
  change('pack.json', (pack) => {
    pack.id = 'percobaan'
    for (const { file } of PLANTED_FAULTS) pack.files[file] = { size: files[file]?.length, sha256: sha256(files[file]) }
  })
  const archive = zipSync(files)
  writeFileSync(path('percobaan.siap'), archive)
  const index = JSON.parse(readFileSync(path('index.json'), 'utf8'))
  index.packs.push({
    id: 'percobaan',
    version: '1.0.0',
    file: 'percobaan.siap',
    size: archive.length,
    sha256: sha256(archive),
  })
  writeFileSync(path('index.json'), JSON.stringify(index))
}

/**
 * No built-in pack can be had at all.
 * @param {string} folder
 */
export function removePacks(folder) {
  rmSync(join(folder, 'packs', 'dasar.siap'))
}

/** @param {Uint8Array | undefined} bytes */
function sha256(bytes) {
  return createHash('sha256')
    .update(bytes ?? new Uint8Array())
    .digest('hex')
}

/**
 * One screen's file is gone, so that this screen cannot be shown.
 * @param {string} folder
 */
export function removeSettingsScreen(folder) {
  const assets = join(folder, 'assets')
  const file = readdirSync(assets).find((name) => /^settings-screen.*\.js$/.test(name))
  if (file === undefined) throw new Error('the settings screen has no file of its own')
  rmSync(join(assets, file))
}
