// Where things are, and the few facts about the app that the scripts share.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))

export function fromRoot(...parts) {
  return join(root, ...parts)
}

export const manifest = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8'))

/** What the running server answers at /.well-known/app, so that a second start knows its own kind. */
export const APP_NAME = manifest.name

/** Fixed for good: IndexedDB belongs to the origin, and the port is a part of it. */
export const BROWSER_PORT = 47321
