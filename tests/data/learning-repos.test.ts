import { beforeEach, describe, expect, it } from 'vitest'
import { listCheckAnswers, saveCheckAnswer } from '../../src/data/check-repo'
import { AppDatabase } from '../../src/data/db'
import { listLessonProgress, readLessonProgress, recordReading } from '../../src/data/lesson-repo'
import { readSnapshots } from '../../src/data/session-repo'
import { buildBankItem } from '../support/build-item'

let db: AppDatabase
let names = 0
beforeEach(async () => {
  names += 1
  db = new AppDatabase(`learning-${names}`)
  await db.open()
})

const place = { profileId: 'ani', pack: 'contoh', module: 'dasar', lesson: 'pertama' }
const reading = { ...place, block: 2, share: 0.5, updatedAt: 10, finishedAt: null }

describe('reading a lesson', () => {
  it('remembers the place, and keeps “finished” and what was seen when the reader leafs back', async () => {
    await recordReading(db, { ...reading, share: 1, finishedAt: 20, updatedAt: 20 })
    await recordReading(db, { ...reading, block: 0, share: 0.1, updatedAt: 30 })
    expect(await readLessonProgress(db, place)).toEqual({
      ...reading,
      block: 0,
      share: 1,
      updatedAt: 30,
      finishedAt: 20,
    })
  })

  it('keeps learners apart', async () => {
    await recordReading(db, reading)
    await recordReading(db, { ...reading, profileId: 'budi' })
    expect(await listLessonProgress(db, 'ani')).toEqual([reading])
    expect(await readLessonProgress(db, { ...place, profileId: 'cici' })).toBeNull()
  })

  it('sets a row aside that it does not understand, and reads on', async () => {
    await db.lessonProgress.put({ ...reading, share: 7 })
    expect(await listLessonProgress(db, 'ani')).toEqual([])
    expect(await db.setAside.count()).toBe(1)
  })
})

describe('answers to checks', () => {
  const answer = {
    id: 'jawaban-1',
    profileId: 'ani',
    pack: 'contoh',
    module: 'dasar',
    check: 'cek',
    item: 'satu',
    hash: 'abc',
    response: 'b',
    outcome: 1,
    at: 5,
  }

  it('keeps every try, with the very item that was answered', async () => {
    const snapshot = { hash: 'abc', entry: buildBankItem() }
    await saveCheckAnswer(db, { ...answer, id: 'jawaban-0', response: 'a', outcome: 0, at: 4 }, snapshot)
    const saved = await saveCheckAnswer(db, answer, snapshot)
    expect(saved.ok).toBe(true)
    expect((await listCheckAnswers(db, 'ani')).map((row) => row.response)).toEqual(['a', 'b'])
    expect((await readSnapshots(db, ['abc'])).get('abc')).toEqual(buildBankItem())
  })

  it('writes nothing when the number is taken, and says so', async () => {
    const snapshot = { hash: 'abc', entry: buildBankItem() }
    await saveCheckAnswer(db, answer, snapshot)
    const again = await saveCheckAnswer(db, { ...answer, response: 'c' }, { ...snapshot, hash: 'def' })
    expect(again).toEqual({ ok: false, error: { kind: 'conflict' } })
    expect((await readSnapshots(db, ['def'])).size).toBe(0)
  })
})
