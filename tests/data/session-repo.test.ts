import { beforeEach, describe, expect, it } from 'vitest'
import { AppDatabase } from '../../src/data/db'
import {
  appendSessionEvent,
  handedInAmong,
  listAllSessions,
  listSessionHeads,
  listSessions,
  readSession,
  removeSession,
  restoreSession,
} from '../../src/data/session-repo'
import { buildLog, buildSession } from '../support/build-session'

let db: AppDatabase
let next = 0
beforeEach(async () => {
  db = new AppDatabase(`sessions-${next++}`)
  await db.open()
})

describe('a sitting that was removed', () => {
  it('leaves the list and comes back, and nothing of it is deleted', async () => {
    const session = buildSession()
    await db.sessions.add(session)
    expect(await removeSession(db, session.id, 9)).toMatchObject({ ok: true })
    expect(await listSessions(db, 'nadia')).toEqual([])
    expect(await listAllSessions(db, 'nadia')).toEqual([{ ...session, removedAt: 9 }])
    await restoreSession(db, session.id)
    expect(await listSessions(db, 'nadia')).toEqual([session])
  })

  it('is there as before where its row was written before sittings could be removed', async () => {
    const { removedAt: _later, ...old } = buildSession()
    await db.sessions.add(old as never)
    expect(await listSessions(db, 'nadia')).toEqual([buildSession()])
    expect(await readSession(db, 'nadia', old.id)).toMatchObject({ removedAt: null })
  })
})

describe('sittings that were handed in', () => {
  it('are told by the last line of their logs, for one learner', async () => {
    const logs = ['satu', 'dua'].map((id) =>
      buildLog(buildSession({ id }), [
        { at: 0, what: { type: 'started' } },
        ...(id === 'dua' ? [{ at: 1, what: { type: 'submitted', by: 'candidate' } as const }] : []),
      ]),
    )
    for (const event of logs.flat()) await appendSessionEvent(db, event)
    expect(await handedInAmong(db, 'nadia', ['satu', 'dua', 'tiga'])).toEqual(new Set(['dua']))
    expect(await handedInAmong(db, 'bima', ['dua'])).toEqual(new Set())
  })
})

describe('the heads of sittings', () => {
  it('come newest first, over more than one reading, without the removed and the ones that are not understood', async () => {
    const many = Array.from({ length: 60 }, (_, index) => buildSession({ id: `s-${index}`, startedAt: index }))
    await db.sessions.bulkAdd([
      ...many,
      buildSession({ id: 'terhapus', removedAt: 5 }),
      { id: 'rusak', profileId: 'nadia', startedAt: 1 } as never,
      buildSession({ id: 'lain', profileId: 'bima' }),
    ])
    const heads = await listSessionHeads(db, 'nadia')
    expect(heads.map(({ id }) => id)).toEqual(many.map(({ id }) => id).reverse())
    expect(heads[0]).toEqual({
      id: 's-59',
      pack: 'contoh',
      blueprint: { id: 'cepat' },
      mode: 'simulation',
      startedAt: 59,
      removedAt: null,
    })
  })
})
