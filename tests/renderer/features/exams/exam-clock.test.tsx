import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ExamScreen } from '../../../../src/renderer/features/exams/exam-screen'
import { fakeClock } from '../../../support/fake-clock'
import { openSitting } from '../../../support/open-sitting'
import { buildWorld, renderWithApp } from '../../../support/render-with-app'

beforeEach(() => vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }))
afterEach(() => vi.useRealTimers())

/** A sitting of fifteen minutes that began just now, and the way to let time pass. */
async function sit() {
  const clock = fakeClock()
  const world = await buildWorld({ clock })
  const { session } = await openSitting(world, { ago: 0, session: { extraTime: 1.5 } })
  const view = await renderWithApp(<ExamScreen sessionId={session.id} />, { world })
  await screen.findByRole('heading', { level: 1, name: /Butir 1/ })
  const pass = (ms: number) =>
    act(() => {
      clock.pass(ms)
      vi.advanceTimersByTime(1000)
    })
  return { ...view, pass }
}

describe('the clock of a simulation', () => {
  it('says what is left, with the extra time, to the second', async () => {
    const { pass } = await sit()
    expect(screen.getByRole('timer', { name: '15:00 tersisa' })).toBeInTheDocument()
    pass(61_000)
    expect(screen.getByRole('timer', { name: '13:59 tersisa' })).toBeInTheDocument()
  })

  it('warns once each at 10, 5 and 1 minutes, politely, and also while it is hidden', async () => {
    const { pass, user } = await sit()
    await user.click(screen.getByRole('button', { name: 'Sembunyikan jam' }))
    expect(screen.queryByRole('timer')).not.toBeInTheDocument()
    const warnings = () =>
      screen.getAllByRole('status').flatMap((region) => /Tinggal \d+ menit/.exec(region.textContent) ?? [])
    expect(warnings()).toEqual([])
    pass(300_000)
    expect(warnings()).toEqual(['Tinggal 10 menit'])
    pass(300_000)
    expect(warnings()).toEqual(['Tinggal 5 menit'])
    pass(240_000)
    expect(warnings()).toEqual(['Tinggal 1 menit'])
  })

  it('hands in when the time is up', async () => {
    const { pass, places, world } = await sit()
    pass(900_000)
    await vi.waitFor(() => expect(places.at(-1)).toBe('/report/sesi-satu'))
    const last = (await world.db.sessionEvents.toArray()).at(-1)
    expect(last?.what).toEqual({ type: 'submitted', by: 'time' })
  })
})
