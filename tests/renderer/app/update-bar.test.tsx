import { act, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { expectAccessible } from '../../support/expect-accessible'
import { fakeHost } from '../../support/fake-host'
import { haveLearner, resetMachine, startApp } from '../../support/start-app'

const READY = 'Versi baru SiapPeksos siap dipakai. Yang sedang Anda kerjakan sudah tersimpan.'

/** A host on which a newer version turns up when the test says so. */
function updatingHost(edition: 'browser' | 'desktop' = 'browser') {
  let announce: (apply: () => void) => void = () => {}
  const onUpdateReady = (listener: (apply: () => void) => void) => {
    announce = listener
    return () => {}
  }
  return { host: fakeHost({ edition, onUpdateReady }), announce: (apply: () => void) => act(() => announce(apply)) }
}

afterEach(resetMachine)

it('a newer version is said quietly, above whatever is shown, and taken up only when the person wants it', async () => {
  await haveLearner()
  const { host, announce } = updatingHost()
  const { user, container } = await startApp({ host, at: '/settings' })
  await screen.findByRole('heading', { level: 1, name: 'Pengaturan' })
  expect(screen.queryByText(READY)).toBeNull()
  const apply = vi.fn()
  announce(apply)
  expect(screen.getByText(READY).closest('[role=status]')).not.toBeNull()
  expect(apply).not.toHaveBeenCalled()
  await expectAccessible(container)
  await user.click(screen.getByRole('button', { name: 'Pakai sekarang' }))
  expect(apply).toHaveBeenCalledOnce()
})

it('may wait: the bar goes, and the focus is in the content', async () => {
  await haveLearner()
  const { host, announce } = updatingHost()
  const { user } = await startApp({ host, at: '/settings' })
  await screen.findByRole('heading', { level: 1, name: 'Pengaturan' })
  const apply = vi.fn()
  announce(apply)
  await user.click(screen.getByRole('button', { name: 'Nanti' }))
  expect(screen.queryByText(READY)).toBeNull()
  expect(apply).not.toHaveBeenCalled()
  expect(screen.getByRole('main')).toHaveFocus()
})

it('is said during the first run too: nothing is lost by taking it up', async () => {
  const { host, announce } = updatingHost()
  await startApp({ host })
  await screen.findByRole('heading', { level: 1, name: 'Selamat datang di SiapPeksos' })
  announce(() => {})
  expect(screen.getByText(READY)).toBeInTheDocument()
})

it('is no matter of the desktop, which is updated from outside', async () => {
  const { host, announce } = updatingHost('desktop')
  await startApp({ host })
  await screen.findByRole('heading', { level: 1, name: 'Selamat datang di SiapPeksos' })
  announce(() => {})
  expect(screen.queryByText(READY)).toBeNull()
})
