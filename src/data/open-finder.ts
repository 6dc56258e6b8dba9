import { buildIndex, createIndexBuilder } from '../core/find/build-index'
import { type FindAnswer, type FindRequest, search } from '../core/find/search'
import type { SearchIndex } from '../core/find/search-index'
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
  /** Resolves when what the learner met in exams is found, too: a thousand logs take a while to read, and nobody waits for them. */
  readonly whole: Promise<void>
}

/**
 * Makes ready to find: the index of the packs is shared and kept, a learner's own is made anew each time and kept nowhere, so that on a
 * shared machine nobody's notes are found by another.
 */
export async function openFinder(db: AppDatabase, options: FinderOptions): Promise<OpenedFinder> {
  const { reader, profileId } = options
  const indexes = [await sharedIndex(db, options), buildIndex(await ownTexts(db, reader, profileId))]
  const whole = examTexts(db, reader, profileId).then((documents) => {
    indexes.push(buildIndex(documents))
  })
  return { search: (request) => search(indexes, request), whole }
}

const SHARED = 'packs'

async function sharedIndex(db: AppDatabase, { reader, onProgress }: FinderOptions): Promise<SearchIndex> {
  const fingerprint = await packsFingerprint(db)
  const kept = await readKeptIndex(db, SHARED, fingerprint)
  if (kept !== null) return kept
  const builder = createIndexBuilder()
  for await (const { documents, share } of packTexts(db, reader)) {
    for (const document of documents) builder.add(document)
    onProgress?.(share)
  }
  const value = builder.finish()
  // A full disk keeps nobody from finding: the index is then made again next time.
  await keepIndex(db, { id: SHARED, fingerprint, value })
  return value
}
