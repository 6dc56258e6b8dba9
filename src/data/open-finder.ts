import { buildIndex, createIndexBuilder } from '../core/find/build-index'
import { type FindAnswer, type FindRequest, search } from '../core/find/search'
import type { AppDatabase } from './db'
import { examTexts } from './find-exam-texts'
import { ownTexts } from './find-own-texts'
import { packTexts, type TextReader } from './find-pack-texts'
import { keepIndex, packsFingerprint, readKeptIndex } from './search-repo'

export interface FinderOptions {
  readonly profileId: string
  readonly reader: TextReader
  /** How far the index of the packs is, in [0, 1]; not called when it was kept. */
  readonly onProgress?: (share: number) => void
}

export interface OpenedFinder {
  search(request: FindRequest): FindAnswer
  /**
   * Keeps a new index, and takes in what the learner met in exams: a thousand logs take a while to read. To be called once, when the first
   * answers have been given, since nobody should wait for either.
   */
  complete(): Promise<void>
}

/**
 * Makes ready to find: the index of the packs is shared and kept, a learner's own is made anew each time and kept nowhere, so that on a
 * shared machine nobody's notes are found by another.
 */
export async function openFinder(db: AppDatabase, options: FinderOptions): Promise<OpenedFinder> {
  const { reader, profileId } = options
  const shared = await sharedIndex(db, options)
  const indexes = [shared.value, buildIndex(await ownTexts(db, reader, profileId))]
  return {
    search: (request) => search(indexes, request),
    async complete() {
      // A full disk keeps nobody from finding: the index is then made again next time.
      if (!shared.isKept) await keepIndex(db, { id: shared.id, fingerprint: shared.fingerprint, value: shared.value })
      indexes.push(buildIndex(await examTexts(db, reader, profileId)))
    },
  }
}

const SHARED = 'packs'

async function sharedIndex(db: AppDatabase, { reader, onProgress }: FinderOptions) {
  const fingerprint = await packsFingerprint(db)
  const kept = await readKeptIndex(db, SHARED, fingerprint)
  if (kept !== null) return { id: SHARED, fingerprint, value: kept, isKept: true }
  const builder = createIndexBuilder()
  for await (const { documents, share } of packTexts(db, reader)) {
    for (const document of documents) builder.add(document)
    onProgress?.(share)
  }
  return { id: SHARED, fingerprint, value: builder.finish(), isKept: false }
}
