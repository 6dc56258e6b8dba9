import { beforeEach, describe, expect, it } from 'vitest'
import type { LessonMark } from '../../src/core/progress/lesson-mark'
import { AppDatabase } from '../../src/data/db'
import { listLessonMarks, saveLessonMarks } from '../../src/data/lesson-mark-repo'

const PLACE = { profileId: 'ani', pack: 'contoh', module: 'dasar', lesson: 'pertama' }
const mark = (id: string, overrides: Partial<LessonMark> = {}): LessonMark => ({
  ...PLACE,
  ...{ id, language: 'id', block: 0, start: 0, end: 4, quote: 'anak', note: '', at: 1, updatedAt: 1, removedAt: null },
  ...overrides,
})

let db: AppDatabase
let databases = 0
beforeEach(async () => {
  databases += 1
  db = new AppDatabase(`marks-${databases}`)
  await db.open()
})

describe('marks in a lesson', () => {
  it('are listed for their learner and lesson alone, in the order of the text', async () => {
    await saveLessonMarks(db, [
      mark('c', { block: 2 }),
      mark('b', { start: 9, end: 13 }),
      mark('a'),
      mark('d', { profileId: 'budi' }),
      mark('e', { lesson: 'kedua' }),
    ])
    expect((await listLessonMarks(db, PLACE)).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })

  it('leave the list when they are taken away, and come back', async () => {
    await saveLessonMarks(db, [mark('a', { removedAt: 5 })])
    expect(await listLessonMarks(db, PLACE)).toEqual([])
    await saveLessonMarks(db, [mark('a')])
    expect(await listLessonMarks(db, PLACE)).toEqual([mark('a')])
  })

  it('that are not understood are set aside, not lost', async () => {
    await db.lessonMarks.put({ ...mark('a'), quote: '' })
    expect(await listLessonMarks(db, PLACE)).toEqual([])
    expect(await db.setAside.count()).toBe(1)
  })

  it('say so when they could not be kept', async () => {
    db.close()
    expect(await saveLessonMarks(db, [mark('a')])).toMatchObject({ ok: false, error: { kind: 'closed' } })
  })
})
