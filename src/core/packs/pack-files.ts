/**
 * A pack's files as they were read from a folder or an archive. `text` is there for the kinds of file that are text and
 * were valid UTF-8; media carry only their size.
 */
export interface PackFile {
  readonly size: number
  readonly text: string | null
}

export type PackFiles = ReadonlyMap<string, PackFile>

/** Limits that are enforced while reading. Sizes in bytes. */
export const LIMITS = {
  packed: 100 * 1024 * 1024,
  unpacked: 400 * 1024 * 1024,
  entries: 20_000,
  json: 2 * 1024 * 1024,
  jsonDepth: 16,
} as const

/** The only kinds of file that a pack may hold. */
export const FILE_TYPES = ['json', 'md', 'png', 'jpg', 'webp', 'svg', 'mp3', 'ogg', 'vtt'] as const

export function fileTypeOf(path: string): string {
  const dot = path.lastIndexOf('.')
  return dot > path.lastIndexOf('/') ? path.slice(dot + 1).toLowerCase() : ''
}

/** Files whose bytes are text. */
export function isText(path: string): boolean {
  const type = fileTypeOf(path)
  return type === 'json' || type === 'md' || type === 'vtt'
}
