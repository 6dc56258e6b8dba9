import { beforeEach, describe, expect, it } from 'vitest'
import { AppDatabase } from '../../src/data/db'
import { listJournal, removeJournalEntry, restoreJournalEntry, saveJournalEntry } from '../../src/data/journal-repo'
import { buildJournalEntry } from '../support/build-journal'

let db: AppDatabase
let count = 0

beforeEach(() => {
  count += 1
  db = new AppDatabase(`journal-${count}`)
})

describe('the journal on disk', () => {
  it('lists what a learner wrote, the latest first, and nothing of anybody else', async () => {
    await saveJournalEntry(db, buildJournalEntry({ id: 'lama', at: 1 }))
    await saveJournalEntry(db, buildJournalEntry({ id: 'baru', at: 2 }))
    await saveJournalEntry(db, buildJournalEntry({ id: 'lain', profileId: 'budi' }))
    expect((await listJournal(db, 'ani')).map(({ id }) => id)).toEqual(['baru', 'lama'])
  })

  it('keeps the newest words of an entry', async () => {
    await saveJournalEntry(db, buildJournalEntry({ text: 'Satu' }))
    await saveJournalEntry(db, buildJournalEntry({ text: 'Satu dua', updatedAt: 9 }))
    expect((await listJournal(db, 'ani')).map(({ text, updatedAt }) => [text, updatedAt])).toEqual([['Satu dua', 9]])
  })

  it('hides what is removed, and brings it back whole', async () => {
    const entry = buildJournalEntry()
    await saveJournalEntry(db, entry)
    await removeJournalEntry(db, entry.id, 5)
    expect(await listJournal(db, 'ani')).toEqual([])
    await restoreJournalEntry(db, entry.id)
    expect(await listJournal(db, 'ani')).toEqual([entry])
  })

  it('moves aside a row that is not understood, and lists the others', async () => {
    await saveJournalEntry(db, buildJournalEntry())
    await db.journal.put({ ...buildJournalEntry({ id: 'rusak' }), text: 7 } as never)
    expect((await listJournal(db, 'ani')).map(({ id }) => id)).toEqual(['catatan'])
    expect(await db.setAside.count()).toBe(1)
  })

  it('says when nothing could be written', async () => {
    db.close()
    expect(await saveJournalEntry(db, buildJournalEntry())).toEqual({ ok: false, error: { kind: 'closed' } })
  })
})
