// The two steps of a build: archives of the bundled packs, then main, preload and renderer.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fingerprint, readStamp, writeStamp } from './fingerprint.mjs'
import { fromRoot } from './project.mjs'
import { runNode } from './run-node.mjs'

const PACK_SOURCES = fromRoot('resources', 'packs')
const PACK_ARCHIVES = fromRoot('out', 'packs')
const STAMPS = fromRoot('out', 'stamps')
const PACK_TOOL = ['bin', 'src/cli', 'src/core', 'src/formats', 'package-lock.json'].map((path) => fromRoot(path))
const APP_INPUTS = [
  'src',
  'locales',
  'scripts/vite',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.base.json',
]
const APP_OUTPUTS = ['main/index.js', 'preload/index.cjs', 'renderer/index.html']

/** A step that could not be done; `output` is what its tool said. */
export class BuildFailure extends Error {
  constructor(step, output) {
    super(step)
    this.step = step
    this.output = output
  }
}

function bundledPackIds() {
  if (!existsSync(PACK_SOURCES)) return []
  const entries = readdirSync(PACK_SOURCES, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory() && existsSync(join(PACK_SOURCES, entry.name, 'pack.json')))
    .map((entry) => entry.name)
    .sort()
}

async function buildPack(id, { force, log }) {
  const source = join(PACK_SOURCES, id)
  const archive = join(PACK_ARCHIVES, `${id}.siap`)
  const stamp = join(STAMPS, `pack-${id}`)
  const current = fingerprint([source, ...PACK_TOOL])
  if (!force && existsSync(archive) && readStamp(stamp) === current) return
  log('pack', id)
  const args = ['pack', 'build', source, '--strict', '-o', archive]
  const { code, output } = await runNode(fromRoot('bin', 'siap.mjs'), args)
  if (code !== 0) throw new BuildFailure(`pack ${id}`, output)
  writeStamp(stamp, current)
}

/** What the renderer reads to learn which packs came with the app. */
function packIndex(ids) {
  const packs = ids.map((id) => {
    const bytes = readFileSync(join(PACK_ARCHIVES, `${id}.siap`))
    const { version } = JSON.parse(readFileSync(join(PACK_SOURCES, id, 'pack.json'), 'utf8'))
    return {
      id,
      version,
      file: `${id}.siap`,
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    }
  })
  return `${JSON.stringify({ packs }, null, 2)}\n`
}

export async function buildPacks(options) {
  const ids = bundledPackIds()
  mkdirSync(PACK_ARCHIVES, { recursive: true })
  for (const id of ids) await buildPack(id, options)
  for (const file of readdirSync(PACK_ARCHIVES)) {
    if (file.endsWith('.siap') && !ids.includes(file.slice(0, -'.siap'.length))) rmSync(join(PACK_ARCHIVES, file))
  }
  const index = join(PACK_ARCHIVES, 'index.json')
  const text = packIndex(ids)
  // Written only when it changes: its time is among the inputs of the app's step.
  if (readStamp(index) !== text) writeFileSync(index, text)
}

export async function buildApp({ force, log }) {
  const stamp = join(STAMPS, 'app')
  const current = fingerprint([...APP_INPUTS.map((path) => fromRoot(path)), PACK_ARCHIVES])
  const isThere = APP_OUTPUTS.every((file) => existsSync(fromRoot('out', file)))
  if (!force && isThere && readStamp(stamp) === current) return
  log('app')
  rmSync(stamp, { force: true })
  const tool = join(
    dirname(createRequire(import.meta.url).resolve('electron-vite/package.json')),
    'bin/electron-vite.js',
  )
  const { code, output } = await runNode(tool, ['build', '--logLevel', 'warn'])
  if (code !== 0) throw new BuildFailure('app', output)
  writeStamp(stamp, current)
}
