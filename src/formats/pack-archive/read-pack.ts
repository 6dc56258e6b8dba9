import { checkPack } from '../../core/packs/check-pack'
import type { PackContent } from '../../core/packs/pack-content'
import { parsePack } from '../../core/packs/parse-pack'
import type { Problem } from '../../core/packs/problem'
import { sha256 } from '../sha256'
import { readArchive } from './read-archive'

export interface ReadPackRequest {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** yyyy-mm-dd, for review dates. */
  readonly today: string
}

export type ReadPackReply =
  | { readonly ok: true; readonly content: PackContent; readonly sha256: string; readonly advice: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** An archive from its bytes to checked content: limits, hashes, schemas, references, graphs. Errors refuse it whole. */
export async function readPack({ bytes, today }: ReadPackRequest): Promise<ReadPackReply> {
  const files = await readArchive(bytes)
  if (!files.ok) return { ok: false, problems: files.error }
  const parsed = parsePack(files.value)
  if (!parsed.ok) return { ok: false, problems: parsed.error }
  const found = checkPack(parsed.value, today)
  const errors = found.filter((problem) => problem.severity === 'error')
  if (errors.length > 0) return { ok: false, problems: errors }
  return { ok: true, content: parsed.value, sha256: await sha256(bytes), advice: found }
}
