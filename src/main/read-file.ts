import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { FILE_SIZE_LIMIT, type PickedFile } from '../contract/host'

export type ReadOutcome =
  | { readonly kind: 'read'; readonly file: PickedFile }
  | { readonly kind: 'too-large'; readonly limit: number }
  | { readonly kind: 'unreadable'; readonly name: string }

/** Reads a file that the person named, once its size is known to be within the limit. */
export async function readLimited(path: string, limit = FILE_SIZE_LIMIT): Promise<ReadOutcome> {
  const name = basename(path)
  try {
    const found = await stat(path)
    if (!found.isFile()) return { kind: 'unreadable', name }
    if (found.size > limit) return { kind: 'too-large', limit }
    const bytes = await readFile(path)
    if (bytes.length > limit) return { kind: 'too-large', limit } // grown in between
    return { kind: 'read', file: { name, bytes: new Uint8Array(bytes) } }
  } catch {
    return { kind: 'unreadable', name }
  }
}
