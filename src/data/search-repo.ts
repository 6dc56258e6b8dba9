import type { SearchIndex } from '../core/find/search-index'
import type { Result } from '../core/lib/result'
import type { AppDatabase } from './db'
import { type WriteError, writing } from './write-result'

/** Grows whenever texts are gathered, read or stemmed in another way: an index kept under an older number is built anew. */
const INDEX_RULES = 3

/** What an index was made of: the code, and the bytes of each pack. */
export async function packsFingerprint(db: AppDatabase): Promise<string> {
  const shas: string[] = []
  await db.packs.each(({ id, sha256 }) => shas.push(`${id}=${sha256}`))
  return `${INDEX_RULES};${shas.sort().join(';')}`
}

/** The index that was kept, if it was made of the same; derived data, so that one that does not fit is simply made again. */
export async function readKeptIndex(db: AppDatabase, id: string, fingerprint: string): Promise<SearchIndex | null> {
  const row = await db.searchIndexes.get(id)
  return row?.fingerprint === fingerprint ? (row.value as SearchIndex) : null // the fingerprint names the code that wrote it
}

export function keepIndex(
  db: AppDatabase,
  row: { readonly id: string; readonly fingerprint: string; readonly value: SearchIndex },
): Promise<Result<unknown, WriteError>> {
  return writing(() => db.searchIndexes.put(row))
}
