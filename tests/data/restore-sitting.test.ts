import { beforeEach, describe, expect, it } from 'vitest'
import type { SessionEvent } from '../../src/core/exams/session'
import { AppDatabase } from '../../src/data/db'
import { type RestoreRequest, restoreSitting } from '../../src/data/restore-sitting'
import { readSessionEvents, startSession } from '../../src/data/session-repo'
import { contentHash } from '../../src/formats/content-hash'
import { buildBankItem } from '../support/build-item'
import { buildLog, buildSession } from '../support/build-session'

const ENTRY = buildBankItem({ id: 'satu' })

let db: AppDatabase
let next = 0
let given: RestoreRequest & { readonly events: readonly SessionEvent[] }
beforeEach(async () => {
  db = new AppDatabase(`restore-${next++}`)
  await db.open()
  const session = buildSession({ form: [{ id: ENTRY.id, version: 1, hash: await contentHash(ENTRY) }] })
  const events = buildLog(session, [
    { at: 0, what: { type: 'started' } },
    { at: 3, what: { type: 'answered', item: ENTRY.id, response: 'a' } },
    { at: 6, what: { type: 'flagged', item: ENTRY.id, on: true } },
  ])
  given = { session, events }
})

const restore = (request = given) => restoreSitting(db, request, { contentHash })
const stored = () => readSessionEvents(db, given.session.profileId, given.session.id)

/** What the store took before it was full. */
async function begin(lines = 1) {
  const [first, ...rest] = given.events.slice(0, lines)
  if (first === undefined) throw new Error('a log begins')
  const hash = await contentHash(ENTRY)
  await startSession(db, given.session, [{ hash, entry: ENTRY }], first)
  await db.sessionEvents.bulkAdd(rest)
}

async function installItem() {
  await db.packEntries.add({ pack: 'contoh', kind: 'item', id: 'satu', module: ENTRY.module, value: ENTRY })
}

describe('a sitting that is restored', () => {
  it('gains the lines that its log lacks, and gains nothing a second time', async () => {
    await begin(2)
    expect(await restore()).toEqual({ ok: true, value: 1 })
    expect(await stored()).toEqual(given.events)
    expect(await restore()).toEqual({ ok: true, value: 0 })
    expect(await stored()).toEqual(given.events)
  })

  it('comes back whole where nothing is left of it, with the items of an installed pack', async () => {
    await installItem()
    expect(await restore()).toEqual({ ok: true, value: 3 })
    expect(await db.sessions.get(given.session.id)).toEqual(given.session)
    expect(await db.itemSnapshots.toArray()).toEqual([{ hash: await contentHash(ENTRY), entry: ENTRY }])
  })

  it('is marked as over where its log ends with the handing in, and is not where it does not', async () => {
    await installItem()
    await restore()
    expect(await db.sittingEnds.count()).toBe(0)
    const { session } = given
    const [last] = buildLog(session, [{ at: 9, what: { type: 'submitted', by: 'time' } }])
    if (last === undefined) throw new Error('there is one')
    expect(await restore({ session, events: [...given.events, { ...last, seq: 3 }] })).toEqual({ ok: true, value: 1 })
    expect(await db.sittingEnds.toArray()).toEqual([
      {
        ...{
          sessionId: session.id,
          profileId: 'nadia',
          startedAt: session.startedAt,
          endedAt: session.startedAt + 9000,
        },
        ...{ pack: 'contoh', blueprint: 'cepat', mode: 'simulation' },
      },
    ])
  })

  it('is refused where its items are not to be had word for word, and leaves nothing behind', async () => {
    expect(await restore()).toEqual({ ok: false, error: { kind: 'words-missing', count: 1 } })
    expect([await db.sessions.count(), await db.sessionEvents.count()]).toEqual([0, 0])
  })

  it('overwrites nothing where it went on another way here', async () => {
    await begin(1)
    const [, second] = given.events
    if (second === undefined) throw new Error('there are three')
    const other = { ...second, what: { type: 'heartbeat' as const } }
    await db.sessionEvents.add(other)
    expect(await restore()).toEqual({ ok: false, error: { kind: 'conflict' } })
    expect(await stored()).toEqual([given.events[0], other])
    const changed = { ...given, session: { ...given.session, seed: 8 } }
    expect(await restore(changed)).toEqual({ ok: false, error: { kind: 'conflict' } })
  })

  it('is never taken from another learner of this machine', async () => {
    await begin(1)
    const session = { ...given.session, profileId: 'budi' }
    const events = given.events.map((event) => ({ ...event, profileId: 'budi' }))
    expect(await restore({ session, events })).toEqual({ ok: false, error: { kind: 'other-learner' } })
    expect(await db.sessionEvents.count()).toBe(1)
  })
})
