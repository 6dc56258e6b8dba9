import type { Result } from '../core/lib/result'
import { type CheckAnswer, checkAnswerSchema } from '../core/progress/learning'
import type { AppDatabase } from './db'
import type { ItemSnapshot } from './rows'
import { validRows } from './valid-rows'
import { type WriteError, writing } from './write-result'

/** Keeps an answer with the very item that it answers, both or neither, so that any later code can score it again. */
export function saveCheckAnswer(
  db: AppDatabase,
  answer: CheckAnswer,
  snapshot: ItemSnapshot,
): Promise<Result<void, WriteError>> {
  return writing(() =>
    db.transaction('rw', db.checkAnswers, db.itemSnapshots, async () => {
      await db.itemSnapshots.put(snapshot)
      await db.checkAnswers.add(answer)
    }),
  )
}

/** A learner's answers to checks, oldest first: a later one to the same item is another try. */
export async function listCheckAnswers(db: AppDatabase, profileId: string): Promise<CheckAnswer[]> {
  const rows = await db.checkAnswers
    .where('[profileId+at]')
    .between([profileId, Number.NEGATIVE_INFINITY], [profileId, Number.POSITIVE_INFINITY])
    .toArray()
  return validRows(db, db.checkAnswers, rows, checkAnswerSchema)
}
