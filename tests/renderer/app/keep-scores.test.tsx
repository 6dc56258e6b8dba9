import { describe, expect, it, vi } from 'vitest'
import { scoreToKeep } from '../../../src/core/exams/score-to-keep'
import type { SessionHappening } from '../../../src/core/exams/session'
import { removeSession } from '../../../src/data/session-repo'
import { useKeptScores } from '../../../src/renderer/app/keep-scores'
import { readProgress } from '../../../src/renderer/lib/progress/read-progress'
import { loadReport } from '../../../src/renderer/lib/sittings/load-report'
import { openSitting } from '../../support/open-sitting'
import { ANI, type AppWorld, buildWorld, renderWithApp } from '../../support/render-with-app'

const DONE: SessionHappening[] = [
  { type: 'answered', item: 'contoh/satu', response: 'b' },
  { type: 'submitted', by: 'candidate' },
]

function Keeper() {
  useKeptScores()
  return null
}

const keptIn = async ({ db }: AppWorld) => (await db.sittingScores.toArray()).map(({ sessionId }) => sessionId).sort()

describe('the keeper of scores', () => {
  it('keeps what the learner’s handed-in sittings came to, as their logs say, and then the next one that is handed in', async () => {
    const world = await buildWorld()
    await openSitting(world, { id: 'lama', ago: 900_000, done: DONE })
    await openSitting(world, { id: 'baru', ago: 300_000, done: DONE })
    await openSitting(world, { id: 'terbuka', done: DONE.slice(0, 1) })
    await openSitting(world, { id: 'lain', done: DONE, session: { profileId: 'bima' } })
    await renderWithApp(<Keeper />, { world })
    await vi.waitFor(async () => expect(await keptIn(world)).toEqual(['baru', 'lama']), { timeout: 5000 })
    const loaded = await loadReport(world.db, ANI.id, 'baru')
    if (loaded.kind !== 'report') throw new Error(loaded.kind)
    expect(await world.db.sittingScores.get('baru')).toEqual(scoreToKeep(loaded))
    await openSitting(world, { id: 'terbaru', done: DONE })
    await vi.waitFor(async () => expect(await keptIn(world)).toEqual(['baru', 'lama', 'terbaru']), { timeout: 5000 })
  })

  it('passes over what has no score and what was removed', async () => {
    const world = await buildWorld()
    await openSitting(world, { id: 'rusak', ago: 200_000, hasWords: false, done: DONE })
    await openSitting(world, { id: 'terhapus', ago: 300_000, done: DONE })
    await removeSession(world.db, 'terhapus', 9)
    await openSitting(world, { id: 'lama', ago: 900_000, done: DONE })
    await world.db.sittingScores.clear()
    await renderWithApp(<Keeper />, { world })
    await vi.waitFor(async () => expect(await keptIn(world)).toContain('lama'), { timeout: 5000 })
    expect(await keptIn(world)).not.toContain('terhapus')
  })

  it('gives up for this run where a score cannot be written, says so in the log, and nothing that reads breaks', async () => {
    const world = await buildWorld()
    await openSitting(world, { id: 'baru', done: DONE })
    await openSitting(world, { id: 'lama', ago: 900_000, done: DONE })
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
    const put = vi.spyOn(world.db.sittingScores, 'put').mockRejectedValue(new Error('penuh') as never)
    await renderWithApp(<Keeper />, { world })
    await vi.waitFor(() => expect(logged).toHaveBeenCalledWith('keep-scores', expect.anything()), { timeout: 5000 })
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(put).toHaveBeenCalledTimes(1)
    expect((await readProgress(world.db, ANI.id)).readiness.some(({ total }) => total > 0)).toBe(true)
  })

  it('leaves home the same picture with kept scores as without', async () => {
    const world = await buildWorld()
    await openSitting(world, { id: 'baru', done: DONE })
    const folded = await readProgress(world.db, ANI.id)
    await renderWithApp(<Keeper />, { world })
    await vi.waitFor(async () => expect(await keptIn(world)).toEqual(['baru']), { timeout: 5000 })
    const words = vi.spyOn(world.db.sessionEvents, 'where')
    expect(await readProgress(world.db, ANI.id)).toEqual(folded)
    expect(words).not.toHaveBeenCalled()
  })
})
