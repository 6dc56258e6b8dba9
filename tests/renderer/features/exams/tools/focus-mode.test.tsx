import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { FullScreen } from '../../../../../src/contract/host'
import { expectAccessible } from '../../../../support/expect-accessible'
import { openExamRoom } from '../../../../support/open-exam-room'

/** A screen that can be filled, or refuses to be. */
function fakeScreen({ isAllowed = true } = {}) {
  const listeners = new Set<() => void>()
  let isOn = false
  const set = (next: boolean) => {
    isOn = next
    for (const listener of listeners) listener()
  }
  const fullScreen: FullScreen = {
    isOn: () => isOn,
    enter: () => {
      set(isAllowed)
      return Promise.resolve(isAllowed)
    },
    leave: () => set(false),
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  return { fullScreen, set, isOn: () => isOn }
}

async function start(fake: ReturnType<typeof fakeScreen>) {
  const room = await openExamRoom({ host: { fullScreen: fake.fullScreen } })
  await room.user.click(screen.getByRole('button', { name: 'Alat dan tampilan' }))
  await room.user.click(screen.getByRole('button', { name: 'Mulai mode fokus' }))
  const absences = async () => (await room.logged()).map(({ type }) => type).filter((type) => type.startsWith('window'))
  return { ...room, absences }
}

describe('focus mode', () => {
  it('says beforehand that nothing is locked and that leaving is noted, and notes leaving and coming back', async () => {
    const { user, container, absences } = await start(fakeScreen())
    expect(await screen.findByText(/^Mode fokus\. Meninggalkan jendela/)).toBeInTheDocument()
    await expectAccessible(container)
    fireEvent.blur(window)
    fireEvent(document, new Event('visibilitychange'))
    await waitFor(async () => expect(await absences()).toEqual(['window-left', 'window-returned']))
    await user.click(screen.getByRole('button', { name: 'Alat dan tampilan' }))
    expect(screen.getByText(/Komputer tidak dikunci.*disebut dalam laporan/)).toBeInTheDocument()
  })

  it('ends with full screen, says so, and notes nothing from then on but the return from an absence', async () => {
    const fake = fakeScreen()
    const { user, absences } = await start(fake)
    await screen.findByText(/^Mode fokus\. Meninggalkan jendela/)
    fireEvent.blur(window)
    act(() => fake.set(false)) // Escape
    expect(await screen.findByText('Mode fokus sudah berakhir.')).toBeInTheDocument()
    fireEvent.focus(window)
    fireEvent.blur(window)
    await waitFor(async () => expect(await absences()).toEqual(['window-left', 'window-returned']))
    const note = within(screen.getByText('Mode fokus sudah berakhir.').closest('[role=status]') as HTMLElement)
    await user.click(note.getByRole('button', { name: 'Tutup' }))
    expect(screen.queryByText('Mode fokus sudah berakhir.')).not.toBeInTheDocument()
  })

  it('is ended by its own button, and when the sitting is left', async () => {
    const fake = fakeScreen()
    const { user, unmount } = await start(fake)
    await user.click(await screen.findByRole('button', { name: 'Akhiri' }))
    expect(fake.isOn()).toBe(false)
    await user.click(screen.getByRole('button', { name: 'Alat dan tampilan' }))
    await user.click(screen.getByRole('button', { name: 'Mulai mode fokus' }))
    expect(fake.isOn()).toBe(true)
    unmount()
    expect(fake.isOn()).toBe(false)
  })

  it('leaves a full screen alone that was chosen for all of the app', async () => {
    const fake = fakeScreen()
    const { unmount } = await openExamRoom({ host: { fullScreen: fake.fullScreen } })
    act(() => fake.set(true))
    expect(screen.queryByText(/^Mode fokus/)).not.toBeInTheDocument()
    unmount()
    expect(fake.isOn()).toBe(true)
  })

  it('says when the machine does not allow it, or cannot', async () => {
    const { unmount, absences } = await start(fakeScreen({ isAllowed: false }))
    expect(await screen.findByText(/^Layar penuh tidak diizinkan di sini/)).toBeInTheDocument()
    fireEvent.blur(window)
    expect(await absences()).toEqual([])
    unmount()
    const { user } = await openExamRoom({ host: { fullScreen: null } })
    await user.click(screen.getByRole('button', { name: 'Alat dan tampilan' }))
    expect(screen.getByText('Peramban ini tidak dapat menampilkan layar penuh.')).toBeInTheDocument()
  })
})
