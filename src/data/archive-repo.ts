import type { AppDatabase } from './db'

/** The archive of an installed pack as it was received; null where there is no such pack. */
export async function readArchiveBytes(db: AppDatabase, pack: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const archive = (await db.packs.get(pack))?.archive
  if (archive === undefined) return null
  return archive instanceof Uint8Array ? new Uint8Array(archive) : new Uint8Array(await archive.arrayBuffer())
}
