// Finds the Electron binary by reading files only: require('electron') would start a download.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** The folder of the electron package, or null where it is not installed. */
export function electronPackage() {
  try {
    return dirname(createRequire(import.meta.url).resolve('electron/package.json'))
  } catch {
    return null
  }
}

/** The binary that belongs to the installed package, or null. SIAP_ELECTRON names another one. */
export function electronBinary(env = process.env) {
  if (env.SIAP_ELECTRON) return existsSync(env.SIAP_ELECTRON) ? env.SIAP_ELECTRON : null
  const folder = electronPackage()
  if (folder === null) return null
  try {
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const dist = env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist')
    const unpacked = readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '')
    const file = join(dist, readFileSync(join(folder, 'path.txt'), 'utf8').trim())
    return unpacked === version && existsSync(file) ? file : null
  } catch {
    return null // not downloaded, or not whole
  }
}

/** Linux without a display cannot open a window, and Chromium's sandbox refuses root: a download would be of no use. */
export function canOpenWindow(env = process.env, platform = process.platform) {
  if (env.SIAP_ELECTRON || platform !== 'linux') return true
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY) && process.getuid?.() !== 0
}
