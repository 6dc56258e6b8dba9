import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { expectAccessible } from '../../support/expect-accessible'
import { savedText, savingHost } from '../../support/saving-host'
import { haveLearner, resetMachine, startApp } from '../../support/start-app'

const broken = vi.hoisted(() => ({ places: new Set<string>() }))

// No screen of ours is known to crash, so three are replaced by ones that do.
vi.mock('../../../src/renderer/features/library/library-screen', () => ({
  LibraryScreen: () => {
    if (broken.places.has('library')) throw new Error('rak roboh')
    return <h1>Rak utuh</h1>
  },
}))
vi.mock('../../../src/renderer/features/home/home-screen', () => ({
  HomeScreen: () => {
    if (broken.places.has('home')) throw new Error('pintu macet')
    return <h1>Beranda utuh</h1>
  },
}))
vi.mock('../../../src/renderer/features/learn/lesson-screen', () => ({
  LessonScreen: () => {
    throw new Error('halaman sobek')
  },
}))

const HOME = /^Kembali ke beranda/
const crashed = () => screen.findByRole('heading', { level: 1, name: /^Layar ini berhenti/ })

beforeEach(async () => {
  broken.places.clear()
  await haveLearner()
})
afterEach(resetMachine)

/** React and our logger write every crash to the console; the tests look at what was logged instead. */
function hushConsole() {
  return vi.spyOn(console, 'error').mockImplementation(() => {})
}

describe('a screen that crashes', () => {
  it('says what is safe, keeps the frame around it, and is logged; axe minds nothing', async () => {
    const logged = hushConsole()
    broken.places.add('library')
    const { container } = await startApp({ at: '/library' })
    await crashed()
    expect(screen.getByRole('alert')).toHaveTextContent('Jawaban dan kemajuan yang sudah tersimpan tetap ada.')
    expect(screen.getByRole('alert')).toHaveTextContent('Answers and progress that were saved are still there.')
    expect(screen.getByText('rak roboh')).toBeInTheDocument()
    expect(screen.getAllByRole('main')).toHaveLength(1)
    expect(logged.mock.calls.flat()).toContainEqual(new Error('rak roboh'))
    await expectAccessible(container)
  })

  it('takes no other screen down: every place is a step away, and the broken one is tried again', async () => {
    hushConsole()
    broken.places.add('library')
    const { user } = await startApp({ at: '/library' })
    await crashed()
    const nav = within(screen.getByRole('navigation', { name: 'Tempat utama' }))
    await user.click(nav.getByRole('link', { name: 'Pengaturan' }))
    await screen.findByRole('heading', { level: 1, name: 'Pengaturan' })
    await user.click(nav.getByRole('link', { name: 'Pustaka' }))
    await crashed()
    await user.click(screen.getByRole('button', { name: HOME }))
    await screen.findByRole('heading', { level: 1, name: 'Beranda utuh' })
    broken.places.clear()
    await user.click(nav.getByRole('link', { name: 'Pustaka' }))
    await screen.findByRole('heading', { level: 1, name: 'Rak utuh' })
  })

  it('has a way back where it stands without the frame, as a lesson does', async () => {
    hushConsole()
    const { user, container } = await startApp({ at: '/library/contoh/dasar/lesson/pertama' })
    await crashed()
    expect(within(screen.getByRole('main')).getByText('halaman sobek')).toBeInTheDocument()
    await expectAccessible(container)
    await user.click(screen.getByRole('button', { name: HOME }))
    await screen.findByRole('heading', { level: 1, name: 'Beranda utuh' })
  })

  it('is tried again when it is home itself, whose address does not change', async () => {
    hushConsole()
    broken.places.add('home')
    const { user } = await startApp()
    await crashed()
    broken.places.clear()
    await user.click(screen.getByRole('button', { name: HOME }))
    await screen.findByRole('heading', { level: 1, name: 'Beranda utuh' })
  })

  it('can be loaded again as a whole', async () => {
    hushConsole()
    const reload = vi.spyOn(location, 'reload').mockImplementation(() => {})
    broken.places.add('library')
    const { user } = await startApp({ at: '/library' })
    await crashed()
    await user.click(screen.getByRole('button', { name: /^Muat ulang/ }))
    expect(reload).toHaveBeenCalledOnce()
  })

  it.each([
    [{ kind: 'saved', name: 'laporan.txt' }, /^Laporan tersimpan\. · The report was saved\.$/],
    [{ kind: 'failed', reason: 'disk-full' }, /^Laporan belum tersimpan\./],
  ] as const)('gives a report of what happened, and says whether it was kept: %o', async (outcome, words) => {
    hushConsole()
    const host = savingHost(outcome)
    broken.places.add('library')
    const { user } = await startApp({ host, at: '/library' })
    await crashed()
    await user.click(screen.getByRole('button', { name: /^Simpan laporan kesalahan/ }))
    await waitFor(() => expect(within(screen.getByRole('main')).getByRole('status').textContent).toMatch(words))
    expect(host.saved.map(({ name }) => name)).toEqual(['siappeksos-error.txt'])
    expect(host.saved.map(savedText)[0]).toMatch(/^SiapPeksos\nError: rak roboh\n\nError: rak roboh\n +at /)
  })
})
