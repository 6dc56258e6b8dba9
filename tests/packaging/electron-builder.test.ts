import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { emptyAsar, listAsar } from '../../scripts/lib/asar.mjs'
import { MEDIA_TYPES } from '../../scripts/lib/web-headers.mjs'
import { FILE_ENDINGS } from '../../src/contract/host'
import { APP_ID } from '../../src/main/app-id'

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
const config = read('electron-builder.json')
const manifest = read('package.json')

test('the packaged app is the one that the main process says it is', () => {
  expect([config.appId, config.productName]).toEqual([APP_ID, manifest.productName])
})

test('every fuse of the security checklist is set', () => {
  expect(config.electronFuses).toEqual({
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  })
  expect([config.asar, config.npmRebuild]).toEqual([true, false])
})

test('packs travel as resources, where the main process looks for them, and not twice', () => {
  expect(config.extraResources).toContainEqual({ from: 'out/renderer/packs', to: 'packs' })
  expect(config.files).toContain('!out/renderer/packs/**')
  expect(config.files).toContain('!node_modules/**') // everything is bundled
  expect(config.files.filter((pattern: string) => !/^!|^out\/|^package\.json$/.test(pattern))).toEqual([])
})

test('every promised form is built, with an icon that is there', () => {
  const targets = ['win', 'mac', 'linux'].map((system) =>
    config[system].target.map((t: { target: string }) => t.target),
  )
  expect(targets).toEqual([['nsis', 'portable'], ['dmg'], ['AppImage', 'deb']])
  for (const system of ['win', 'mac', 'linux']) expect(existsSync(config[system].icon)).toBe(true)
  const png = readFileSync(config.mac.icon)
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1024, 1024])
})

test('a double click on packs and results reaches the app in both editions', () => {
  const associations: { ext: string; mimeType: string }[] = config.fileAssociations
  expect(associations.map(({ ext }) => ext)).toEqual([...FILE_ENDINGS.pack, ...FILE_ENDINGS.result])
  const [handler] = read('src/renderer/public/manifest.webmanifest').file_handlers
  const desktop = Object.fromEntries(associations.map(({ ext, mimeType }) => [mimeType, [`.${ext}`]]))
  expect(handler.accept).toEqual(desktop)
  expect(desktop[MEDIA_TYPES['.siap']]).toEqual(['.siap'])
})

test('uninstalling leaves the answers where they are', () => {
  expect(config.nsis.deleteAppDataOnUninstall).toBe(false)
})

test('the builder is pinned, and no dependency', () => {
  expect(readFileSync('scripts/package.mjs', 'utf8')).toMatch(/'electron-builder@\d+\.\d+\.\d+'/)
  expect(Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })).not.toContain('electron-builder')
})

test('archives are read as they are written', () => {
  expect(listAsar(emptyAsar())).toEqual([])
})
