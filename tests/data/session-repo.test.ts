import { beforeEach, describe, expect, it } from 'vitest'
import type { Session } from '../../src/core/exams/session'
import { AppDatabase } from '../../src/data/db'
import {
  appendSessionEvent,
  listAllSessions,
  listSessionHeads,
  listSessionIds,
  listSessions,
  readSession,
  removeSession,
  restoreSession,
} from '../../src/data/session-repo'
import { listEndedIds, listEnds } from '../../src/data/sitting-end-repo'
import { buildLog, buildSession, START } from '../support/build-session'

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

describe('the line that hands a sitting in', () => {
  const begun = { at: 0, what: { type: 'started' } } as const
  const over = { at: 9, what: { type: 'submitted', by: 'candidate' } } as const

  async function append(session: Session, steps: Parameters<typeof buildLog>[1]) {
    const results = []
    for (const event of buildLog(session, steps)) results.push(await appendSessionEvent(db, session, event))
    return results
  }

  it('goes with the mark of the end, for one learner; other lines leave none', async () => {
    await append(buildSession({ id: 'satu' }), [begun])
    await append(buildSession({ id: 'dua', mode: 'practice' }), [begun, over])
    await append(buildSession({ id: 'lain', profileId: 'bima' }), [begun, over])
    expect(await listEnds(db, 'nadia')).toEqual([
      {
        ...{ sessionId: 'dua', profileId: 'nadia', startedAt: START, endedAt: START + 9000 },
        ...{ pack: 'contoh', blueprint: 'cepat', mode: 'practice' },
      },
    ])
    expect(await listEndedIds(db, 'nadia')).toEqual(new Set(['dua']))
  })

  it('is written in one transaction with the mark: neither is there without the other', async () => {
    const session = buildSession()
    const [, last] = buildLog(session, [begun, over])
    if (last === undefined) throw new Error('there are two')
    db.sittingEnds.hook('creating', () => {
      throw new Error('the disk says no')
    })
    expect(await appendSessionEvent(db, session, last)).toMatchObject({ ok: false })
    expect([await db.sessionEvents.count(), await db.sittingEnds.count()]).toEqual([0, 0])
  })

  it('leaves no mark where another window wrote that line first', async () => {
    const session = buildSession()
    await append(session, [begun, { at: 5, what: { type: 'heartbeat' } }])
    expect((await append(session, [begun, over])).at(-1)).toEqual({ ok: false, error: { kind: 'conflict' } })
    expect(await db.sittingEnds.count()).toBe(0)
  })
})

describe('the ids of sittings', () => {
  it('are those that have not been removed, newest first', async () => {
    await db.sessions.bulkAdd([
      buildSession({ id: 'lama', startedAt: 1 }),
      buildSession({ id: 'baru', startedAt: 2 }),
      buildSession({ id: 'lain', profileId: 'bima' }),
    ])
    await removeSession(db, 'baru', 9)
    expect(await listSessionIds(db, 'nadia')).toEqual(['lama'])
    await restoreSession(db, 'baru')
    expect(await listSessionIds(db, 'nadia')).toEqual(['baru', 'lama'])
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
