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
   * Takes in what is the learner's own, first notes and scenes, then what they met in exams, and keeps a new index. To be called once, when
   * the first answer has been given: a thousand logs take a while to read, and nobody should wait for them.
   */
  complete(onMore: () => void): Promise<void>
}

/**
 * Makes ready to find: the index of the packs is shared and kept, a learner's own is made anew each time and kept nowhere, so that on a
 * shared machine nobody's notes are found by another.
 */
export async function openFinder(db: AppDatabase, options: FinderOptions): Promise<OpenedFinder> {
  const { reader, profileId } = options
  const shared = await sharedIndex(db, options)
  const indexes = [shared.row.value]
  return {
    search: (request) => search(indexes, request),
    async complete(onMore) {
      for (const own of [ownTexts, examTexts]) {
        indexes.push(buildIndex(await own(db, reader, profileId)))
        onMore()
      }
      // A full disk keeps nobody from finding: the index is then made again next time.
      if (!shared.isKept) await keepIndex(db, shared.row)
    },
  }
}

const SHARED = 'packs'

async function sharedIndex(db: AppDatabase, { reader, onProgress }: FinderOptions) {
  const fingerprint = await packsFingerprint(db)
  const kept = await readKeptIndex(db, SHARED, fingerprint)
  if (kept !== null) return { row: { id: SHARED, fingerprint, value: kept }, isKept: true }
  const builder = createIndexBuilder()
  for await (const { documents, share } of packTexts(db, reader)) {
    for (const document of documents) builder.add(document)
    onProgress?.(share)
  }
  return { row: { id: SHARED, fingerprint, value: builder.finish() }, isKept: false }
}
