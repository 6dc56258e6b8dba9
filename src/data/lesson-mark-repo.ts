import type { Result } from '../core/lib/result'
import { type LessonMark, lessonMarkSchema } from '../core/progress/lesson-mark'
import type { AppDatabase } from './db'
import type { LessonPlace } from './lesson-repo'
import { validRows } from './valid-rows'
import { type WriteError, writing } from './write-result'

/** What a learner has marked in a lesson, in the order of the text as it was then; what was taken away is left out. */
export async function listLessonMarks(db: AppDatabase, place: LessonPlace): Promise<LessonMark[]> {
  const rows = await db.lessonMarks
    .where('[profileId+pack+module+lesson]')
    .equals([place.profileId, place.pack, place.module, place.lesson])
    .toArray()
  const marks = await validRows(db, db.lessonMarks, rows, lessonMarkSchema)
  return marks
    .filter((mark) => mark.removedAt === null)
    .sort((a, b) => a.block - b.block || a.start - b.start || a.at - b.at)
}

/** Keeps marks, new or changed. */
export function saveLessonMarks(db: AppDatabase, marks: readonly LessonMark[]): Promise<Result<void, WriteError>> {
  return writing(async () => {
    await db.lessonMarks.bulkPut([...marks])
  })
}
