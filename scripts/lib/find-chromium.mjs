import { existsSync } from 'node:fs'
import { posix, win32 } from 'node:path'
import { findOrInstall, runShown } from './debian-package.mjs'

/** Preferred first: the headless shell starts three times as fast, and the other two are the same engine. */
const LINUX_NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
]
const LINUX_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome', '/opt/microsoft/msedge']

const MAC_APPS = ['Google Chrome', 'Microsoft Edge', 'Chromium']

const WINDOWS_PROGRAMS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']
const WINDOWS_FOLDERS = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData']

/** Where a Chromium may stand on this system, the preferred one first. */
export function knownPlaces(platform, env) {
  if (platform === 'win32') {
    const folders = WINDOWS_FOLDERS.map((name) => env[name]).filter(Boolean)
    return WINDOWS_PROGRAMS.flatMap((program) => folders.map((folder) => win32.join(folder, program)))
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env.HOME ? [posix.join(env.HOME, 'Applications')] : [])]
    return MAC_APPS.flatMap((app) => folders.map((folder) => `${folder}/${app}.app/Contents/MacOS/${app}`))
  }
  const onPath = (env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'))
  const folders = [...new Set([...LINUX_FOLDERS, ...onPath])]
  return LINUX_NAMES.flatMap((name) => folders.map((folder) => `${folder}/${name}`))
}

/**
 * The Chromium to test with, or null. A CHROMIUM that points nowhere is an error rather than a reason to look further:
 * whoever set it wants that one.
 * @param {{ platform?: string, env?: Record<string, string | undefined>, exists?: (path: string) => boolean }} machine
 */
export function findChromium({ platform = process.platform, env = process.env, exists = existsSync } = {}) {
  if (env.CHROMIUM) {
    if (exists(env.CHROMIUM)) return env.CHROMIUM
    throw new Error(`CHROMIUM names ${env.CHROMIUM}, which does not exist. Correct it, or unset it.`)
  }
  return knownPlaces(platform, env).find((place) => exists(place)) ?? null
}

/** Plain words for a person who has no Chromium. */
export function howToInstall(platform) {
  const any = 'Or set CHROMIUM to the path of any Chrome, Edge or Chromium, version 109 or newer.'
  if (platform === 'win32') return `The browser tests need Chrome or Edge: install one of them. ${any}`
  if (platform === 'darwin')
    return `The browser tests need Google Chrome: install it, or "brew install --cask chromium". ${any}`
  return `The browser tests need Chromium: "sudo apt-get install chromium" on Debian and Ubuntu. ${any}`
}

/**
 * Finds a Chromium, installing one where that is possible: `{ path }`, or `{ message }` that says what to install.
 * @param {{
 *   platform?: string, env?: Record<string, string | undefined>, exists?: (path: string) => boolean,
 *   isRoot?: boolean, run?: (command: string, args: string[]) => boolean
 * }} machine
 */
export function ensureChromium({
  platform = process.platform,
  env = process.env,
  exists = existsSync,
  isRoot = process.getuid?.() === 0,
  run = runShown,
} = {}) {
  try {
    const find = () => findChromium({ platform, env, exists })
    // The shell is not in every release, and nothing fails without it.
    const path = findOrInstall(find, { platform, isRoot, exists, run }, ['chromium', 'chromium-headless-shell'])
    return path === null ? { message: howToInstall(platform) } : { path }
  } catch (error) {
    return { message: error.message }
  }
}
