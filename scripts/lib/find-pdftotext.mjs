import { existsSync } from 'node:fs'
import { posix, win32 } from 'node:path'
import { findOrInstall, runShown } from './debian-package.mjs'

/** Where a pdftotext may stand on this system. */
function knownPlaces(platform, env) {
  const path = env.PATH ?? env.Path ?? ''
  if (platform === 'win32') return path.split(';').map((folder) => win32.join(folder, 'pdftotext.exe'))
  const usual = ['/usr/bin', '/usr/local/bin', '/opt/homebrew/bin']
  return [...usual, ...path.split(':').filter((folder) => folder.startsWith('/'))].map((folder) =>
    posix.join(folder, 'pdftotext'),
  )
}

/** Plain words for a person who has no pdftotext. */
function howToInstall(platform) {
  const any = 'Or set PDFTOTEXT to its path.'
  if (platform === 'win32')
    return `The test of printed reports needs pdftotext, of Poppler or Xpdf: install one. ${any}`
  if (platform === 'darwin') return `The test of printed reports needs pdftotext: "brew install poppler". ${any}`
  return `The test of printed reports needs pdftotext: "sudo apt-get install poppler-utils" on Debian and Ubuntu. ${any}`
}

/**
 * Finds the pdftotext that reads printed reports, installing it on Debian as root: `{ path }`, or `{ message }` that says what to install.
 * @param {{
 *   platform?: string, env?: Record<string, string | undefined>, exists?: (path: string) => boolean,
 *   isRoot?: boolean, run?: (command: string, args: string[]) => boolean
 * }} machine
 */
export function ensurePdfToText({
  platform = process.platform,
  env = process.env,
  exists = existsSync,
  isRoot = process.getuid?.() === 0,
  run = runShown,
} = {}) {
  if (env.PDFTOTEXT) {
    if (exists(env.PDFTOTEXT)) return { path: env.PDFTOTEXT }
    return { message: `PDFTOTEXT names ${env.PDFTOTEXT}, which does not exist. Correct it, or unset it.` }
  }
  const find = () => knownPlaces(platform, env).find((place) => exists(place)) ?? null
  const path = findOrInstall(find, { platform, isRoot, exists, run }, ['poppler-utils'])
  return path === null ? { message: howToInstall(platform) } : { path }
}
