import { sha256 as sha256InScript } from '@noble/hashes/sha2.js'

/**
 * SHA-256 as lower-case hex. WebCrypto where the context is secure; plain http on a LAN has none, so a script implementation
 * stands in there.
 */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const subtle = globalThis.crypto?.subtle
  const digest = subtle === undefined ? sha256InScript(bytes) : new Uint8Array(await subtle.digest('SHA-256', bytes))
  return toHex(digest)
}

export async function sha256OfText(text: string): Promise<string> {
  return sha256(new TextEncoder().encode(text))
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
