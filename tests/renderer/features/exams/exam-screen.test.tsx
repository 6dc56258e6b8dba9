import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ExamScreen } from '../../../../src/renderer/features/exams/exam-screen'
import { expectAccessible } from '../../../support/expect-accessible'
import { openSitting, type SittingOptions } from '../../../support/open-sitting'
import { buildWorld, renderWithApp } from '../../../support/render-with-app'

async function openRoom(options: SittingOptions & { readonly language?: 'id' | 'en' } = {}) {
  const world = await buildWorld()
  const { session, events } = await openSitting(world, options)
  const view = await renderWithApp(<ExamScreen sessionId={session.id} />, { world, language: options.language ?? 'id' })
  return { ...view, events }
}

afterEach(() => vi.restoreAllMocks())

describe('the exam screen', () => {
  it('takes an answer by its letter, writes it to the log, and then says that it is saved', async () => {
    const { user, events, container } = await openRoom()
    await screen.findByRole('heading', { level: 1, name: /Butir 1/ })
    await user.keyboard('b')
    expect(await screen.findByRole('button', { name: /^Butir 1, dijawab/ })).toBeInTheDocument()
    await waitFor(async () => {
      expect((await events()).at(-1)?.what).toEqual({ type: 'answered', item: 'contoh/satu', response: 'b' })
    })
    expect(await screen.findByText(/^Tersimpan/)).toBeInTheDocument()
    await expectAccessible(container)
  })

  it('does not show half an answer as answered', async () => {
    const { user } = await openRoom()
    await screen.findByRole('heading', { level: 1, name: /Butir 1/ })
    await user.keyboard('na')
    expect(await screen.findByRole('button', { name: 'Butir 2, dibuka, belum dijawab' })).toBeInTheDocument()
    await user.keyboard('b')
    expect(await screen.findByRole('button', { name: 'Butir 2, dijawab' })).toBeInTheDocument()
  })

  it('takes an answer back, and says so on the map', async () => {
    const { user } = await openRoom()
    const clear = await screen.findByRole('button', { name: 'Hapus jawaban' })
    expect(clear).toBeDisabled()
    await user.keyboard('b')
    await user.click(clear)
    expect(await screen.findByRole('button', { name: 'Butir 1, dibuka, belum dijawab' })).toBeInTheDocument()
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
    await user.keyboard('ax')
    expect(clear).toBeDisabled()
  })

  it('moves by letters and arrows, and leaves the arrows to the options while one of them has the focus', async () => {
    const { user } = await openRoom()
    await screen.findByRole('heading', { level: 1, name: /Butir 1/ })
    await user.keyboard('{ArrowRight}')
    expect(await screen.findByRole('heading', { level: 1, name: /Butir 2/ })).toBeInTheDocument()
    await user.keyboard('{ArrowLeft}')
    expect(await screen.findByRole('heading', { level: 1, name: /Butir 1/ })).toBeInTheDocument()
    await user.click(screen.getAllByRole('radio')[0] as HTMLElement)
    await user.keyboard('{ArrowRight}')
    expect(screen.getByRole('heading', { level: 1, name: /Butir 1/ })).toBeInTheDocument()
  })

  it('marks an item as unsure, by its button and by its key', async () => {
    const { user } = await openRoom()
    const flag = await screen.findByRole('button', { name: 'Ragu-ragu' })
    await user.click(flag)
    expect(flag).toHaveAttribute('aria-pressed', 'true')
    expect(screen.getByRole('button', { name: /^Butir 1, .*ragu-ragu/ })).toBeInTheDocument()
    await user.keyboard('r')
    expect(flag).toHaveAttribute('aria-pressed', 'false')
  })

  it('goes to the map beside the item by its key', async () => {
    const { user } = await openRoom()
    await screen.findByRole('heading', { level: 1, name: /Butir 1/ })
    await user.keyboard('m')
    expect(screen.getByRole('button', { name: /^Butir 1/ })).toHaveFocus()
  })

  it('opens the map as a sheet where it has no room, and goes to the item that is chosen there', async () => {
    const { user, container } = await openRoom()
    await screen.findByRole('heading', { level: 1, name: /Butir 1/ })
    vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([] as unknown as DOMRectList) // it is not drawn
    await user.click(screen.getByRole('button', { name: /^Peta butir/ }))
    const sheet = within(await screen.findByRole('dialog', { name: 'Peta butir' }))
    await expectAccessible(container)
    await user.click(sheet.getByRole('button', { name: /^Butir 2/ }))
    expect(await screen.findByRole('heading', { level: 1, name: /Butir 2/ })).toBeInTheDocument()
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  it('leaves for the list after saying what is safe and what the clock does, or stays', async () => {
    const { user, places, container } = await openRoom()
    await user.click(await screen.findByRole('button', { name: 'Keluar dari simulasi' }))
    expect(screen.getByText('Semua jawaban sudah tersimpan.')).toBeInTheDocument()
    expect(screen.getByText(/Jam tetap berjalan, tersisa 08:00/)).toBeInTheDocument()
    await expectAccessible(container)
    await user.click(screen.getByRole('button', { name: 'Kembali ke butir' }))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Keluar dari simulasi' }))
    await user.click(screen.getByRole('button', { name: 'Keluar' }))
    expect(places.at(-1)).toBe('/exams')
  })

  it('before handing in says what is blank and how much time is left, and leads to the blank item first', async () => {
    const { user, places, container } = await openRoom()
    await screen.findByRole('heading', { level: 1, name: /Butir 1/ })
    await user.keyboard('bn')
    await user.click((await screen.findAllByRole('button', { name: 'Kumpulkan' }))[0] as HTMLElement)
    const dialog = within(screen.getByRole('dialog', { name: 'Kumpulkan simulasi?' }))
    expect(dialog.getByText('08:00')).toBeInTheDocument()
    await expectAccessible(container)
    await user.click(dialog.getByRole('button', { name: /Ke butir yang kosong/ }))
    expect(screen.getByRole('heading', { level: 1, name: /Butir 2/ })).toBeInTheDocument()
    await user.click((await screen.findAllByRole('button', { name: 'Kumpulkan' }))[0] as HTMLElement)
    await user.click(screen.getByRole('button', { name: 'Kumpulkan apa adanya' }))
    await waitFor(() => expect(places.at(-1)).toBe('/report/sesi-satu'))
  })

  it('lists its keys, which can be switched off', async () => {
    const { user } = await openRoom({ language: 'en' })
    await screen.findByRole('heading', { level: 1, name: /Item 1/ })
    await user.keyboard('?')
    const dialog = within(await screen.findByRole('dialog', { name: 'Keyboard shortcuts' }))
    await user.click(dialog.getByRole('checkbox'))
    await user.click(dialog.getByRole('button', { name: 'Close' }))
    await user.keyboard('n')
    expect(screen.getByRole('heading', { level: 1, name: /Item 1/ })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Keyboard shortcuts' }))
    await user.click(screen.getByRole('checkbox'))
  })

  it('opened again after its process had ended, says how long it was closed and what is left', async () => {
    await openRoom({ run: 'run-lama' })
    expect(await screen.findByText(/tertutup selama 02:00.*Tersisa 08:00/)).toBeInTheDocument()
  })

  it('offers to go on once when the time ran out while it was closed', async () => {
    const { user, container } = await openRoom({ run: 'run-lama', ago: 3_600_000 })
    expect(await screen.findByRole('heading', { level: 1, name: /Waktu habis/ })).toBeInTheDocument()
    await expectAccessible(container)
    await user.click(screen.getByRole('button', { name: 'Lanjutkan sekali' }))
    expect(await screen.findByRole('heading', { level: 1, name: /Butir 1/ })).toBeInTheDocument()
  })

  it('says that nothing is lost when the words of its items are gone', async () => {
    const { container } = await openRoom({ hasWords: false })
    expect(await screen.findByRole('heading', { name: 'Simulasi ini tidak dapat dibuka' })).toBeInTheDocument()
    expect(screen.getByText(/Jawaban yang sudah tersimpan tetap ada/)).toBeInTheDocument()
    await expectAccessible(container)
  })
})
