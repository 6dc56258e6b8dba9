import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { TourScreen } from '../../../../src/renderer/features/exams/tour-screen'
import { expectAccessible } from '../../../support/expect-accessible'
import { ANI, renderWithApp } from '../../../support/render-with-app'

const guide = () => within(screen.getByRole('region', { name: 'Tur layar ujian' }))

describe('the tour of the exam screen', () => {
  it('goes step by step beside items that can be tried, and sees what was tried', async () => {
    const { user, container } = await renderWithApp(<TourScreen />)
    expect(guide().getByRole('heading', { name: 'Pilih jawaban' })).toBeInTheDocument()
    expect(guide().queryByText('Sudah Anda coba.')).not.toBeInTheDocument()
    await user.click(screen.getByRole('radio', { name: /Selasa/ }))
    expect(await guide().findByText('Sudah Anda coba.')).toBeInTheDocument()
    await user.click(guide().getByRole('button', { name: 'Lanjut' }))
    await user.keyboard('r')
    expect(await guide().findByText('Sudah Anda coba.')).toBeInTheDocument()
    await user.click(guide().getByRole('button', { name: 'Kembali' }))
    expect(guide().getByText('Langkah 1 dari 7')).toBeInTheDocument()
    await expectAccessible(container)
  })

  it('ends at the list, remembers that it was seen, and keeps nothing of what was tried', async () => {
    const { user, places, world } = await renderWithApp(<TourScreen />)
    await user.click(screen.getByRole('radio', { name: /Selasa/ }))
    for (let step = 1; step < 7; step++) await user.click(guide().getByRole('button', { name: 'Lanjut' }))
    await user.click(guide().getByRole('button', { name: 'Selesai' }))
    expect(places.at(-1)).toBe('/exams')
    await waitFor(async () => expect((await world.db.profiles.get(ANI.id))?.tourSeenAt).toBeGreaterThan(0))
    expect(await world.db.sessions.count()).toBe(0)
    expect(await world.db.sessionEvents.count()).toBe(0)
  })

  it('can be skipped, and handing in ends it, too', async () => {
    const first = await renderWithApp(<TourScreen />, { language: 'en' })
    await first.user.click(screen.getByRole('button', { name: 'Skip the tour' }))
    expect(first.places.at(-1)).toBe('/exams')
    first.unmount()
    const { user, places } = await renderWithApp(<TourScreen />)
    await user.click(screen.getAllByRole('button', { name: 'Kumpulkan' })[0] as HTMLElement)
    await user.click(screen.getByRole('button', { name: 'Kumpulkan apa adanya' }))
    await waitFor(() => expect(places.at(-1)).toBe('/exams'))
  })
})
