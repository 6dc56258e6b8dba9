import { describe, expect, it } from 'vitest'
import type { SessionHappening } from '../../../../src/core/exams/session'
import { removeSession, restoreSession } from '../../../../src/data/session-repo'
import { readSittings, type Sitting } from '../../../../src/renderer/features/exams/read-sittings'
import { openSitting } from '../../../support/open-sitting'
import { ANI, type AppWorld, buildWorld } from '../../../support/render-with-app'

const RIGHT: SessionHappening = { type: 'answered', item: 'contoh/satu', response: 'b' }
const HAND_IN: SessionHappening = { type: 'submitted', by: 'candidate' }
const HOUR = 3_600_000

/** Sittings that are over, the first the newest, and behind them all one of long ago that was never handed in. */
async function openLongHistory(count: number): Promise<AppWorld> {
  const world = await buildWorld()
  for (let index = 0; index < count; index++) {
    await openSitting(world, { id: `lama-${index}`, ago: (index + 1) * HOUR, done: [RIGHT, HAND_IN] })
  }
  await openSitting(world, { id: 'terbuka', ago: 1000 * HOUR, done: [RIGHT] })
  return world
}

const WANTED = { profileId: ANI.id, filter: 'all', most: 10 } as const

function read({ db, clock }: AppWorld, most: number) {
  return readSittings(db, { profileId: ANI.id, now: clock.now(), filter: 'all', most })
}

const idsOf = (sittings: readonly Sitting[]) => sittings.map(({ session }) => session.id)

describe('a long history', () => {
  it('shows what was never handed in however long ago it began, then the newest, and counts ten more at most', async () => {
    const world = await openLongHistory(80)
    const { shown, others } = await read(world, 3)
    expect(idsOf(shown)).toEqual(['terbuka', 'lama-0', 'lama-1'])
    expect(others).toBe(10)
    expect(await read(world, 78)).toMatchObject({ others: 3, hasAny: true })
  })

  it('gives the same results when it is read again, and follows what is handed in, removed and brought back', async () => {
    const world = await openLongHistory(3)
    const before = await read(world, 10)
    expect(await read(world, 10)).toEqual(before)
    expect(before.shown.map(({ kind }) => kind)).toEqual(['time-over', 'over', 'over', 'over'])

    await openSitting(world, { id: 'baru', done: [RIGHT, HAND_IN] })
    await removeSession(world.db, 'lama-0', world.clock.now().wall)
    expect(idsOf((await read(world, 10)).shown)).toEqual(['terbuka', 'baru', 'lama-1', 'lama-2'])
    await restoreSession(world.db, 'lama-0')
    expect(idsOf((await read(world, 10)).shown)).toEqual(['terbuka', 'baru', 'lama-0', 'lama-1', 'lama-2'])
  })

  it('gives rows before anything is scored, and results of what was scored before', async () => {
    const world = await openLongHistory(2)
    const rows = () => readSittings(world.db, { ...WANTED, now: world.clock.now(), depth: 'rows' })
    expect((await rows()).shown.map(({ kind }) => kind)).toEqual(['time-over', 'unread', 'unread'])
    await read(world, 2)
    expect((await rows()).shown.map(({ kind }) => kind)).toEqual(['time-over', 'over', 'unread'])
  })

  it('has none left once every sitting has been removed', async () => {
    const world = await openLongHistory(1)
    for (const id of ['lama-0', 'terbuka']) await removeSession(world.db, id, world.clock.now().wall)
    expect(await read(world, 10)).toEqual({ shown: [], others: 0, hasAny: false })
  })
})
