import { describe, expect, it, vi } from 'vitest'
import { scoreToKeep } from '../../../../src/core/exams/score-to-keep'
import type { SessionHappening } from '../../../../src/core/exams/session'
import { type SittingScore, sittingScoreSchema } from '../../../../src/core/exams/sitting-end'
import { removeSession, restoreSession } from '../../../../src/data/session-repo'
import { keepScore, listUnscored } from '../../../../src/data/sitting-score-repo'
import { readSittings, type Sitting } from '../../../../src/renderer/features/exams/read-sittings'
import { loadReport } from '../../../../src/renderer/lib/sittings/load-report'
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

async function keepScoreOf({ db }: AppWorld, id: string): Promise<SittingScore> {
  const loaded = await loadReport(db, ANI.id, id)
  if (loaded.kind !== 'report') throw new Error(loaded.kind)
  const score = scoreToKeep(loaded)
  expect(sittingScoreSchema.parse(score)).toEqual(score)
  expect(await keepScore(db, score)).toMatchObject({ ok: true })
  return score
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

  it('gives rows before anything is scored, and with them what is kept', async () => {
    const world = await openLongHistory(2)
    const rows = () => readSittings(world.db, { ...WANTED, now: world.clock.now(), depth: 'rows' })
    expect((await rows()).shown.map(({ kind }) => kind)).toEqual(['time-over', 'unread', 'unread'])
    await keepScoreOf(world, 'lama-0')
    expect((await rows()).shown.map(({ kind }) => kind)).toEqual(['time-over', 'over', 'unread'])
  })

  it('gives the same with kept scores as without, and reads no log and no item for it', async () => {
    const world = await openLongHistory(3)
    const folded = await read(world, 10)
    for (const id of ['lama-0', 'lama-1', 'lama-2']) await keepScoreOf(world, id)
    const words = vi.spyOn(world.db.itemSnapshots, 'bulkGet')
    expect(await read(world, 10)).toEqual(folded)
    expect(words).not.toHaveBeenCalled()
  })

  it('scores anew what was kept by older rules, and what is no longer understood, which is thrown away', async () => {
    const world = await openLongHistory(2)
    const folded = await read(world, 10)
    const score = await keepScoreOf(world, 'lama-0')
    await world.db.sittingScores.put({ ...score, rules: 0, answered: 99 })
    await world.db.sittingScores.put({ ...score, sessionId: 'lama-1', answered: 'banyak' } as never)
    expect(await listUnscored(world.db, ANI.id)).toEqual(['lama-0'])
    expect(await read(world, 10)).toEqual(folded)
    expect(await listUnscored(world.db, ANI.id)).toEqual(['lama-0', 'lama-1'])
  })

  it('takes a sitting for over whose log says so, where the mark of its end is gone', async () => {
    const world = await openLongHistory(1)
    await world.db.sittingEnds.clear()
    expect((await read(world, 10)).shown.map(({ kind }) => kind)).toEqual(['over', 'time-over'])
  })

  it('has none left once every sitting has been removed', async () => {
    const world = await openLongHistory(1)
    for (const id of ['lama-0', 'terbuka']) await removeSession(world.db, id, world.clock.now().wall)
    expect(await read(world, 10)).toEqual({ shown: [], others: 0, hasAny: false })
  })
})
