import type { Result } from '../core/lib/result'
import { type LessonProgress, lessonProgressSchema } from '../core/progress/learning'
import { mergeReading } from '../core/progress/merge-reading'
import type { AppDatabase } from './db'
import { validRows } from './valid-rows'
import { type WriteError, writing } from './write-result'

export type LessonPlace = Pick<LessonProgress, 'profileId' | 'pack' | 'module' | 'lesson'>

/** How far a lesson has been read; null when it was never opened. */
export async function readLessonProgress(db: AppDatabase, place: LessonPlace): Promise<LessonProgress | null> {
  const row = await db.lessonProgress.get([place.profileId, place.pack, place.module, place.lesson])
  const [valid] = await validRows(db, db.lessonProgress, row === undefined ? [] : [row], lessonProgressSchema)
  return valid ?? null
}

/** All lessons that a learner has opened. */
export async function listLessonProgress(db: AppDatabase, profileId: string): Promise<LessonProgress[]> {
  const rows = await db.lessonProgress
    .where('[profileId+pack+module+lesson]')
    .between([profileId, '', '', ''], [profileId, '\uffff', '\uffff', '\uffff'])
    .toArray()
  return validRows(db, db.lessonProgress, rows, lessonProgressSchema)
}

/** Remembers a place in a lesson. Reading from two windows never takes anything back. */
export function recordReading(db: AppDatabase, now: LessonProgress): Promise<Result<void, WriteError>> {
  return writing(() =>
    db.transaction('rw', db.lessonProgress, async () => {
      const before = await db.lessonProgress.get([now.profileId, now.pack, now.module, now.lesson])
      const known = lessonProgressSchema.safeParse(before)
      await db.lessonProgress.put(mergeReading(known.success ? known.data : undefined, now))
    }),
  )
}
