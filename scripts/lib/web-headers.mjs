import { readFileSync } from 'node:fs'

// What the browser edition's pages are sent with; the desktop edition's main process reads the same rules.
const RULES = JSON.parse(readFileSync(new URL('../../src/main/page-rules.json', import.meta.url), 'utf8'))

export const CONTENT_SECURITY_POLICY = Object.entries(RULES.policy)
  .map(([name, value]) => `${name} ${value}`)
  .join('; ')

export const SECURITY_HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}

/** By ending: all that a build puts beside the renderer. */
export const MEDIA_TYPES = RULES.mediaTypes
