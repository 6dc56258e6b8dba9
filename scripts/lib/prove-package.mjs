// Proves the packaging configuration where no Electron binary can be had: electron-builder packs the app around a
// stand-in that has only what it looks at, and what comes out is taken apart. It proves the configuration, not Electron.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { emptyAsar, listAsar } from './asar.mjs'
import { fromRoot, manifest } from './project.mjs'

const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const OFF = 0x30
const ON = 0x31

/** In the order of the fuse wire; each with what it is before electron-builder sets it. */
const FUSES = [
  ['runAsNode', ON],
  ['enableCookieEncryption', OFF],
  ['enableNodeOptionsEnvironmentVariable', ON],
  ['enableNodeCliInspectArguments', ON],
  ['enableEmbeddedAsarIntegrityValidation', OFF],
  ['onlyLoadAppFromAsar', OFF],
  ['loadBrowserProcessSpecificV8Snapshot', OFF],
  ['grantFileProtocolExtraPrivileges', ON],
  ['wasmTrapHandlers', ON],
]

function makeStandIn() {
  const folder = mkdtempSync(join(tmpdir(), 'electron-stand-in-'))
  for (const inner of ['resources', 'locales']) mkdirSync(join(folder, inner))
  const wire = Buffer.from([1, FUSES.length, ...FUSES.map(([, state]) => state)])
  writeFileSync(join(folder, 'electron'), Buffer.concat([Buffer.from(SENTINEL), wire]), { mode: 0o755 })
  writeFileSync(join(folder, 'version'), manifest.devDependencies.electron)
  writeFileSync(join(folder, 'resources', 'default_app.asar'), emptyAsar())
  for (const language of ['id', 'en-US', 'fr']) writeFileSync(join(folder, 'locales', `${language}.pak`), '')
  return folder
}

function readFuses(binary) {
  const at = binary.indexOf(SENTINEL) + SENTINEL.length + 2
  return Object.fromEntries(FUSES.map(([name], index) => [name, binary[at + index] === ON]))
}

/** Each thing that is not as the configuration says. */
function inspect(unpacked, config) {
  const problems = []
  const expect = (isTrue, what) => isTrue || problems.push(what)
  const resources = join(unpacked, 'resources')
  const files = listAsar(readFileSync(join(resources, 'app.asar')))
  const allowed = /^(package\.json|out\/(main|preload|renderer)\/)/
  const foreign = files.filter((file) => !allowed.test(file) || file.startsWith('out/renderer/packs/'))
  expect(foreign.length === 0, `the archive holds what it should not: ${foreign.slice(0, 5).join(', ')}`)
  for (const file of ['package.json', manifest.main, 'out/preload/index.cjs', 'out/renderer/index.html']) {
    expect(files.includes(file), `the archive lacks ${file}`)
  }
  const packs = readdirSync(join(resources, 'packs'))
  const { packs: bundled } = JSON.parse(readFileSync(fromRoot('out', 'packs', 'index.json'), 'utf8'))
  for (const { file } of bundled) expect(packs.includes(file), `resources/packs lacks ${file}`)
  expect(packs.includes('index.json'), 'resources/packs lacks index.json')
  const locales = readdirSync(join(unpacked, 'locales')).sort().join()
  expect(locales === 'en-US.pak,id.pak', `the languages of Electron that are kept are ${locales}`)
  const fuses = readFuses(readFileSync(join(unpacked, manifest.name)))
  for (const [name, state] of Object.entries(config.electronFuses)) {
    expect(fuses[name] === state, `the fuse ${name} is ${fuses[name]}`)
  }
  return problems
}

/**
 * @param {(args: string[]) => Promise<number>} runBuilder
 * @returns {Promise<string[]>} what is wrong; empty when the configuration does what it says
 */
export async function provePackage(runBuilder) {
  const config = JSON.parse(readFileSync(fromRoot('electron-builder.json'), 'utf8'))
  const standIn = makeStandIn()
  const output = mkdtempSync(join(tmpdir(), 'siap-package-'))
  try {
    const overrides = [`-c.electronDist=${standIn}`, `-c.directories.output=${output}`]
    const code = await runBuilder(['--linux', 'dir', '--x64', ...overrides])
    if (code !== 0) return [`electron-builder ended with ${code}`]
    return inspect(join(output, 'linux-unpacked'), config)
  } finally {
    for (const folder of [standIn, output]) rmSync(folder, { recursive: true, force: true })
  }
}
