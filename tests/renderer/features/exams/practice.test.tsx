import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ExamScreen } from '../../../../src/renderer/features/exams/exam-screen'
import { expectAccessible } from '../../../support/expect-accessible'
import { openSitting, type SittingOptions } from '../../../support/open-sitting'
import { buildWorld, renderWithApp } from '../../../support/render-with-app'

async function practise(options: SittingOptions = {}) {
  const world = await buildWorld()
  const { session, events } = await openSitting(world, { session: { mode: 'practice' }, ...options })
  const view = await renderWithApp(<ExamScreen sessionId={session.id} />, { world })
  await screen.findByRole('heading', { level: 1 })
  return { ...view, events }
}

describe('practice', () => {
  it('shows what passed instead of what is left, and says that there is no limit', async () => {
    const { container } = await practise()
    expect(screen.getByRole('timer', { name: '00:00 berlalu' })).toBeInTheDocument()
    expect(screen.getByText('Latihan: tanpa batas waktu')).toBeInTheDocument()
    await expectAccessible(container)
  })

  it('holds a whole answer against the key, shows every reason, and lets it stand', async () => {
    const { user, events, container } = await practise()
    const check = screen.getByRole('button', { name: 'Periksa jawaban' })
    expect(check).toBeDisabled()
    expect(container.textContent).not.toContain('Alasan a')
    await user.keyboard('a')
    await user.click(check)
    expect(await screen.findByText('Alasan b')).toBeInTheDocument()
    expect(screen.getByRole('heading', { level: 1, name: /Butir 1/ })).toHaveFocus()
    expect(screen.getAllByRole('radio').every((radio) => radio.matches(':disabled'))).toBe(true)
    await user.keyboard('b')
    await waitFor(async () => expect((await events()).at(-1)?.what).toEqual({ type: 'checked', item: 'contoh/satu' }))
    await expectAccessible(container)
  })

  it('shows the key of no other item than the one that was checked', async () => {
    const { user, container } = await practise()
    await user.keyboard('a')
    await user.click(screen.getByRole('button', { name: 'Periksa jawaban' }))
    await screen.findByText('Alasan b')
    await user.keyboard('n')
    expect(await screen.findByRole('heading', { level: 1, name: /Butir 2/ })).toBeInTheDocument()
    expect(container.textContent).not.toContain('Alasan')
  })

  it('stands still while it is paused, and goes on where it was', async () => {
    const { user, events, container } = await practise()
    await user.click(screen.getByRole('button', { name: 'Jeda' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Latihan dijeda' })).toHaveFocus()
    await expectAccessible(container)
    await user.click(screen.getByRole('button', { name: 'Lanjutkan latihan' }))
    expect(await screen.findByRole('heading', { level: 1, name: /Butir 1/ })).toBeInTheDocument()
    await waitFor(async () => {
      const kinds = (await events()).map((event) => event.what.type)
      expect(kinds.slice(-2)).toEqual(['paused', 'unpaused'])
    })
  })

  it('opened again after the app was closed, does not count that time', async () => {
    await practise({ run: 'run-lama', ago: 3_600_000 })
    expect(screen.getByText(/tidak dihitung dalam latihan/)).toBeInTheDocument()
    expect(screen.getByRole('timer', { name: '00:00 berlalu' })).toBeInTheDocument()
  })
})

it('where one only goes forward, the way back is closed', async () => {
  const world = await buildWorld()
  const { session } = await openSitting(world)
  await world.db.sessions.update(session.id, { blueprint: { ...session.blueprint, navigation: 'forward' } })
  const { user } = await renderWithApp(<ExamScreen sessionId={session.id} />, { world })
  await screen.findByRole('heading', { level: 1, name: /Butir 1/ })
  await user.keyboard('n')
  await screen.findByRole('heading', { level: 1, name: /Butir 2/ })
  expect(screen.getByRole('button', { name: /Sebelumnya/ })).toBeDisabled()
  expect(screen.getByRole('button', { name: /^Butir 1/ })).toBeDisabled()
  await user.keyboard('p')
  expect(screen.getByRole('heading', { level: 1, name: /Butir 2/ })).toBeInTheDocument()
})
