import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { LibraryScreen } from '../../../../src/renderer/features/library/library-screen'
import type { BuiltInError } from '../../../../src/renderer/lib/packs/install-built-in'
import { buildModule, installLecturerPack, packWithModules } from '../../../support/build-modules'
import { expectAccessible } from '../../../support/expect-accessible'
import { installPack } from '../../../support/install-pack'
import { recordCase, recordCheck, recordLesson } from '../../../support/record-progress'
import { REFUSED } from '../../../support/refused-pack'
import { type AppView, type AppWorld, buildWorld, renderWithApp } from '../../../support/render-with-app'
import { packWithCase } from '../../../support/sample-case'

interface LibraryOptions {
  readonly world?: AppWorld
  readonly isReading?: boolean
  readonly errors?: readonly BuiltInError[]
}

async function openLibrary({ isReading = false, errors = [], ...options }: LibraryOptions = {}): Promise<AppView> {
  const view = await renderWithApp(<LibraryScreen isReading={isReading} errors={errors} />, options)
  await screen.findByRole('heading', { level: 1 })
  return view
}

/** A pack of three modules: one finished, one begun, one not opened yet. */
async function threeModules(): Promise<AppWorld> {
  const world = await buildWorld()
  await installPack(world.db, packWithModules(buildModule('tengah'), buildModule('akhir')))
  await recordLesson(world, { module: 'tengah', lesson: 'tengah-satu' })
  await recordLesson(world, { isFinished: false, at: 50 })
  return world
}

const row = (name: string) => within(screen.getByRole('link', { name }).closest('article') as HTMLElement) // the row that holds the link
const shown = () => screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)

describe('the library with nothing to list', () => {
  it('says that it is loading until it knows', async () => {
    const world = await buildWorld()
    vi.spyOn(world.db.packs, 'toArray').mockReturnValue(new Promise(() => {}) as never)
    const { container } = await renderWithApp(<LibraryScreen isReading={false} errors={[]} />, { world })
    expect(screen.getByRole('status')).toHaveTextContent('Memuat')
    await expectAccessible(container)
  })

  it('says, while the built-in packs are being read, that they are prepared, and shows that it works', async () => {
    const { container } = await openLibrary({ isReading: true })
    expect(screen.getByRole('heading', { level: 1, name: 'Pustaka' })).toBeInTheDocument()
    expect(screen.getByRole('status')).toHaveTextContent('Menyiapkan modul bawaan')
    expect(screen.getByRole('progressbar', { name: 'Menyiapkan modul bawaan' })).toBeInTheDocument()
    expect(screen.queryByText('Belum ada modul')).toBeNull()
    await expectAccessible(container)
  })

  it('says that no module is there, with the one thing to do', async () => {
    const reload = vi.spyOn(location, 'reload').mockImplementation(() => {})
    const { user, container } = await openLibrary()
    expect(screen.getByRole('heading', { level: 1, name: 'Belum ada modul' })).toBeInTheDocument()
    await expectAccessible(container)
    await user.click(screen.getByRole('button')) // the only one
    expect(reload).toHaveBeenCalledOnce()
  })

  it('tells beneath why the built-in packs could not be read', async () => {
    const { container } = await openLibrary({ errors: [REFUSED] })
    expect(screen.getByRole('heading', { level: 1, name: 'Belum ada modul' })).toBeInTheDocument()
    expect(screen.getByRole('heading', { level: 2, name: /^Ada paket bawaan/ })).toBeInTheDocument()
    expect(screen.getAllByRole('listitem')).toHaveLength(3)
    await expectAccessible(container)
  })

  it('that cannot read what was saved says so, and calls nothing missing', async () => {
    const world = await buildWorld()
    await installPack(world.db)
    world.db.close()
    const { container } = await openLibrary({ world })
    expect(screen.getByRole('heading', { level: 1, name: 'Pustaka' })).toBeInTheDocument()
    expect(screen.getByRole('status')).toHaveTextContent('Bagian ini belum dapat dibaca')
    expect(screen.getByRole('status')).toHaveTextContent('Yang sudah tersimpan tidak diubah.')
    expect(screen.queryByText('Belum ada modul')).toBeNull()
    await expectAccessible(container)
  })
})

describe('a module in the library', () => {
  it('says what it promises and holds, how long it takes, and that it may weigh on its reader', async () => {
    const world = await buildWorld()
    await installPack(world.db, packWithModules(buildModule('tengah')))
    const { container } = await openLibrary({ world })
    const weighing = row('Perundungan')
    expect(weighing.getByText('Mendampingi anak dengan aman.')).toBeInTheDocument()
    expect(weighing.getByText('30 menit')).toBeInTheDocument()
    expect(weighing.getByText('1 pelajaran, 1 kasus, 1 cek')).toBeInTheDocument()
    expect(weighing.getByText('Ada isi yang mungkin berat')).toBeInTheDocument()
    expect(row('Modul tengah').queryByText('Ada isi yang mungkin berat')).toBeNull()
    expect(screen.getByRole('link', { name: 'Perundungan' })).toHaveAttribute('href', '/library/contoh/dasar')
    await expectAccessible(container)
  })

  it('says how far one is: not begun, begun, finished', async () => {
    const { container } = await openLibrary({ world: await threeModules() })
    expect(row('Perundungan').getByText('Pelajaran 0 dari 1. Cek 0 dari 1.')).toBeInTheDocument()
    expect(row('Modul tengah').getByText('Selesai.')).toBeInTheDocument()
    expect(row('Modul akhir').getByText('Belum dimulai.')).toBeInTheDocument()
    await expectAccessible(container)
  })

  it('says that a case is under way, or finished while lessons are left', async () => {
    const world = await buildWorld()
    await installPack(world.db, packWithCase())
    await recordCase(world, { isFinished: false })
    const first = await openLibrary({ world })
    expect(row('Perundungan').getByText(/^Kasus sedang berjalan\. Pelajaran 0 dari 1/)).toBeInTheDocument()
    first.unmount()

    await world.db.caseEvents.clear()
    await world.db.caseRuns.clear()
    await recordCase(world)
    await openLibrary({ world })
    expect(row('Perundungan').getByText(/^Kasus selesai\. Pelajaran 0 dari 1/)).toBeInTheDocument()
  })

  it('is finished once its lesson, check and case are, even while one looks on', async () => {
    const world = await buildWorld()
    await installPack(world.db, packWithCase())
    await recordLesson(world)
    await recordCheck(world)
    await openLibrary({ world })
    expect(row('Perundungan').getByText('Pelajaran 1 dari 1. Cek 1 dari 1.')).toBeInTheDocument()
    await recordCase(world)
    expect(await row('Perundungan').findByText('Selesai.')).toBeInTheDocument()
  })

  it('has the one filled button where one left off last', async () => {
    const world = await threeModules()
    await recordLesson(world, { module: 'akhir', lesson: 'akhir-satu', isFinished: false, at: 60 })
    await openLibrary({ world })
    expect(screen.getByRole('button', { name: 'Sedang dipelajari (2)' })).toBeInTheDocument()
    const [button, ...others] = screen.getAllByRole('link', { name: 'Lanjutkan' })
    expect(button).toHaveAttribute('href', '/library/contoh/akhir')
    expect(others).toEqual([])
  })
})

describe('the filter of the library', () => {
  it('counts what is in hand and what is finished, and shows what is asked for', async () => {
    const { user, container } = await openLibrary({ world: await threeModules() })
    const filter = within(screen.getByRole('group', { name: 'Saring modul' }))
    expect(shown()).toEqual(['Perundungan', 'Modul tengah', 'Modul akhir'])
    expect(filter.getByRole('button', { name: 'Semua (3)', pressed: true })).toBeInTheDocument()
    await user.click(filter.getByRole('button', { name: 'Sedang dipelajari (1)', pressed: false }))
    expect(shown()).toEqual(['Perundungan'])
    await user.click(filter.getByRole('button', { name: 'Selesai (1)' }))
    expect(shown()).toEqual(['Modul tengah'])
    expect(filter.getByRole('button', { name: 'Selesai (1)', pressed: true })).toBeInTheDocument()
    await expectAccessible(container)
  })

  it('that fits nothing says so, and is undone with one press', async () => {
    const world = await buildWorld()
    await installPack(world.db, packWithCase())
    const { user, container } = await openLibrary({ world })
    await user.click(screen.getByRole('button', { name: 'Selesai (0)' }))
    expect(screen.getByText('Tidak ada modul di saringan ini.')).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: 'Perundungan' })).toBeNull()
    await expectAccessible(container)
    await user.click(screen.getByRole('button', { name: 'Tampilkan semua' }))
    expect(shown()).toEqual(['Perundungan'])
  })
})

describe('who made what is in the library', () => {
  it('is told of the built-in pack and of a lecturer’s, each with its version and licence', async () => {
    const world = await buildWorld()
    await installPack(world.db, packWithCase())
    await installLecturerPack(world.db)
    const { container } = await openLibrary({ world })
    const own = screen.getByRole('region', { name: 'Contoh' })
    expect(own).toHaveTextContent(
      'Bawaan: datang bersama aplikasi, dibuat oleh SiapPeksos. Versi 1.0.0, berlisensi CC BY 4.0.',
    )
    expect(within(own).getByRole('link', { name: 'Perundungan' })).toBeInTheDocument()
    const lecturers = screen.getByRole('region', { name: 'Praktikum 3' })
    expect(lecturers).toHaveTextContent('Dari dosen, dibuat oleh Bu Ratna. Versi 2.1.0, berlisensi CC BY 4.0.')
    expect(within(lecturers).getByRole('link', { name: 'Modul kelas' })).toBeInTheDocument()
    await expectAccessible(container)
  })

  it('is in English where the reader is', async () => {
    const world = await buildWorld()
    await installPack(world.db, packWithCase())
    const view = await renderWithApp(<LibraryScreen isReading={false} errors={[REFUSED]} />, { world, language: 'en' })
    const own = await screen.findByRole('region', { name: 'Contoh' })
    expect(own).toHaveTextContent('Built in: came with the app, made by SiapPeksos. Version 1.0.0, under CC BY 4.0.')
    expect(row('Perundungan').getByText('1 lesson, 1 case, 1 check')).toBeInTheDocument()
    expect(row('Perundungan').getByText('Holds what may weigh on you')).toBeInTheDocument()
    expect(screen.getByRole('heading', { name: 'Not every built-in pack could be read' })).toBeInTheDocument()
    expect(screen.getByRole('heading', { name: /^The scene malam is a dead end/ })).toBeInTheDocument()
    await expectAccessible(view.container)
  })
})
