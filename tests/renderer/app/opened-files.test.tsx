import { act, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import type { Host } from '../../../src/contract/host'
import { AppDatabase } from '../../../src/data/db'
import { expectAccessible } from '../../support/expect-accessible'
import { fakeHost } from '../../support/fake-host'
import { haveLearner, resetMachine, startApp } from '../../support/start-app'

/** A host that keeps opened files until somebody listens, and gives each once, as the desktop does. */
function openingHost(...names: string[]) {
  const waiting = [...names]
  const listeners = new Set<Parameters<Host['onFileOpened']>[0]>()
  const handOver = () => {
    if (listeners.size === 0) return
    for (const name of waiting.splice(0)) for (const listener of listeners) listener({ name, bytes: new Uint8Array() })
  }
  const onFileOpened: Host['onFileOpened'] = (listener) => {
    listeners.add(listener)
    handOver()
    return () => listeners.delete(listener)
  }
  const open = (...opened: string[]) => {
    waiting.push(...opened)
    act(handOver)
  }
  return { host: fakeHost({ edition: 'desktop', onFileOpened }), waiting, listeners, open }
}

const TITLE = 'Berkas diterima, belum dibuka'
const notice = () => within(screen.getByText(TITLE).closest('[role=status]') as HTMLElement) // one region of several

async function settings() {
  await screen.findByRole('heading', { level: 1, name: 'Pengaturan' })
}

afterEach(resetMachine)

describe('a pack opened from outside', () => {
  it('is named; the notice says that it is not installed, that nothing changed, and what to do', async () => {
    await haveLearner()
    const { host } = openingHost('kelas-9b.siap')
    const { container } = await startApp({ host, at: '/settings' })
    await settings()
    expect(notice().getByText('Versi SiapPeksos ini belum dapat memasang paket: kelas-9b.siap.')).toBeInTheDocument()
    expect(notice().getByText(/^Tidak ada yang diubah/)).toHaveTextContent(
      'Simpan berkas itu, lalu buka lagi setelah SiapPeksos diperbarui.',
    )
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(screen.getByText(TITLE).compareDocumentPosition(screen.getByRole('main'))).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING, // above the content
    )
    await expectAccessible(container)
    const db = new AppDatabase()
    expect(await db.packs.count()).toBe(0)
    db.close()
  })

  it('that comes while one works is told in a region that was there before, and takes the focus from nothing', async () => {
    await haveLearner()
    const { host, open } = openingHost()
    const { user } = await startApp({ host, at: '/settings' })
    await settings()
    const field = screen.getByRole('textbox', { name: 'Nama pelajar baru' })
    await user.type(field, 'De')
    const regions = screen.getAllByRole('status')
    open('kedua.siap')
    expect(regions).toContain(screen.getByText(TITLE).closest('[role=status]'))
    await user.keyboard('wi')
    expect(field).toHaveValue('Dewi')
  })

  it('stays in view from place to place until it is closed, and then the focus is in the content', async () => {
    await haveLearner()
    const { host } = openingHost('kelas-9b.siap')
    const { user } = await startApp({ host, at: '/settings' })
    await settings()
    await user.click(screen.getByRole('link', { name: 'Ujian' }))
    expect(location.hash).toBe('#/exams')
    expect(notice().getByText(/kelas-9b\.siap/)).toBeInTheDocument()
    await user.click(notice().getByRole('button', { name: 'Tutup' }))
    expect(screen.queryByText(TITLE)).toBeNull()
    expect(screen.getByRole('main')).toHaveFocus()
    await user.click(screen.getByRole('link', { name: 'Pengaturan' }))
    await settings()
    expect(screen.queryByText(TITLE)).toBeNull()
  })

  it('waits with the host through the first run, and is told once somebody is at work', async () => {
    const { host, waiting } = openingHost('kelas-9b.siap')
    const { user } = await startApp({ host })
    await screen.findByRole('heading', { level: 1, name: 'Selamat datang di SiapPeksos' })
    expect(waiting).toEqual(['kelas-9b.siap'])
    await user.click(screen.getByRole('button', { name: 'Lewati, langsung ke beranda' }))
    expect(await screen.findByText(/kelas-9b\.siap/)).toBeInTheDocument()
    expect(waiting).toEqual([])
  })
})

describe('several files opened from outside', () => {
  it('are named together, by what they are, each once', async () => {
    await haveLearner()
    const { host, open } = openingHost('satu.siap', 'NILAI.SIAPR')
    await startApp({ host, at: '/settings' })
    await settings()
    open('dua.siap', 'satu.siap')
    expect(notice().getByText('Versi SiapPeksos ini belum dapat memasang paket: dua.siap dan satu.siap.')).toBeVisible()
    expect(notice().getByText('Versi SiapPeksos ini belum dapat membaca berkas hasil: NILAI.SIAPR.')).toBeVisible()
  })

  it('speak of result files alone where no pack is among them, in English too', async () => {
    await haveLearner()
    const { host } = openingHost('a.siapr', 'b.siapr')
    await startApp({ host, at: '/settings', language: 'en' })
    expect(
      await screen.findByText('This version of SiapPeksos cannot read result files yet: a.siapr and b.siapr.'),
    ).toBeVisible()
    expect(screen.queryByText(/install packs/)).toBeNull()
  })
})

it('leaving the app leaves no listener behind', async () => {
  await haveLearner()
  const { host, listeners } = openingHost()
  const { unmount } = await startApp({ host, at: '/settings' })
  await settings()
  expect(listeners.size).toBe(1)
  unmount()
  expect(listeners.size).toBe(0)
})
