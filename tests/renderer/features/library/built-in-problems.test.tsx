import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { FileToSave, SaveOutcome } from '../../../../src/contract/host'
import { readPack } from '../../../../src/formats/pack-archive/read-pack'
import { writeArchive } from '../../../../src/formats/pack-archive/write-archive'
import { LibraryScreen } from '../../../../src/renderer/features/library/library-screen'
import { type BuiltInError, installBuiltIn } from '../../../../src/renderer/lib/packs/install-built-in'
import { text } from '../../../support/build-item'
import { buildModule, packOfModules } from '../../../support/build-modules'
import { buildPackBytes, packSource } from '../../../support/build-pack'
import { expectAccessible } from '../../../support/expect-accessible'
import { fakeHost } from '../../../support/fake-host'
import { installPack } from '../../../support/install-pack'
import { REFUSED } from '../../../support/refused-pack'
import { type AppView, type AppWorld, buildWorld, renderWithApp } from '../../../support/render-with-app'
import { packWithCase } from '../../../support/sample-case'

/** The library with one good pack, and something wrong with another; `answer` is what the machine says to saving. */
async function openWith(errors: readonly BuiltInError[], answer?: SaveOutcome) {
  const saved: FileToSave[] = []
  const host = fakeHost({
    saveFile: (file) => {
      saved.push(file)
      return Promise.resolve(answer ?? { kind: 'saved', name: file.name })
    },
  })
  const world = await buildWorld({ host })
  await installPack(world.db, packWithCase())
  const view: AppView = await renderWithApp(<LibraryScreen isReading={false} errors={errors} />, { world })
  await screen.findByRole('heading', { level: 1, name: 'Pustaka' })
  return { ...view, saved }
}

const notice = () => {
  const [first] = screen.getAllByRole('status')
  if (first === undefined) throw new Error('nothing is told')
  return within(first)
}
const faults = () =>
  notice()
    .getAllByRole('listitem')
    .map((fault) => [...fault.querySelectorAll('h3, code')].map((part) => part.textContent)) // a fault is its sentence and its place

/** Brings archives into the database by the road of the app's own packs. */
function installArchives(world: AppWorld, archives: Record<string, Uint8Array<ArrayBuffer>>) {
  const packs = Object.keys(archives).map((id) => ({
    id,
    version: '1.1.0',
    file: `${id}.siap`,
    size: 1,
    sha256: 'new',
  }))
  const index = new TextEncoder().encode(JSON.stringify({ packs }))
  return installBuiltIn(world.db, {
    fetchBytes: (file) => Promise.resolve(archives[/(\w+)\.siap$/.exec(file)?.[1] ?? ''] ?? index),
    readPack: (bytes, today) => readPack({ bytes, today }),
    now: () => world.clock.now().wall,
  })
}

describe('a built-in pack that failed its check', () => {
  it('is told with all its faults: what is wrong, how to mend it, and where', async () => {
    const { container } = await openWith([REFUSED])
    expect(faults()).toEqual([
      [
        'Adegan malam buntu bila bendera: berjanji; beri pilihan atau tujuan',
        'packs/lain-1.0.0.siap · modules/dasar/cases/kasus.json · scenes[2]',
      ],
      ['Bidang lisensi tidak dikenal; periksa ejaannya atau hapus', 'packs/lain-1.0.0.siap · pack.json'],
      ['Bidang judul tidak dikenal; periksa ejaannya atau hapus', 'packs/lain-1.0.0.siap · pack.json'],
    ])
    expect(notice().getByText(/^Kemajuan Anda dan paket lain tetap seperti semula\. Muat ulang/)).toBeInTheDocument()
    await expectAccessible(container)
  })

  it('leaves the other packs there and usable', async () => {
    await openWith([REFUSED])
    const good = screen.getByRole('link', { name: 'Perundungan' })
    expect(good).toHaveAttribute('href', '/library/contoh/dasar')
    expect(screen.getByRole('button', { name: 'Semua (1)' })).toBeInTheDocument()
  })

  it('can be kept as a list for whoever helps', async () => {
    const { user, saved } = await openWith([REFUSED])
    await user.click(notice().getByRole('button', { name: 'Simpan daftar masalah' }))
    expect(await screen.findByText('Tersimpan.')).toBeInTheDocument()
    expect(saved.map(({ name, mediaType }) => ({ name, mediaType }))).toEqual([
      { name: 'siappeksos-pack-problems.json', mediaType: 'application/json' },
    ])
    expect(JSON.parse(new TextDecoder().decode(saved[0]?.bytes))).toEqual([REFUSED])
  })

  it('does not pretend that its list was saved', async () => {
    const { user, container } = await openWith([REFUSED], { kind: 'failed', reason: 'disk-full' })
    await user.click(notice().getByRole('button', { name: 'Simpan daftar masalah' }))
    expect(await screen.findByText(/^Belum tersimpan\. Periksa ruang/)).toBeInTheDocument()
    expect(screen.queryByText('Tersimpan.')).toBeNull()
    await expectAccessible(container)
  })

  it('is told beside a file that is missing and a pack that found no room, each with what to do', async () => {
    const { container } = await openWith([
      { kind: 'unreadable', file: 'packs/index.json' },
      { kind: 'not-written', file: 'packs/penuh.siap', error: { kind: 'storage-full' } },
      { kind: 'not-written', file: 'packs/tutup.siap', error: { kind: 'closed' } },
    ])
    expect(faults()).toEqual([
      ['Berkas ini tidak dapat dibuka; muat ulang aplikasi, dan pasang ulang bila tetap begini', 'packs/index.json'],
      [
        'Paket ini tidak dapat disimpan karena ruang simpan penuh; kosongkan sebagian ruang, lalu muat ulang',
        'packs/penuh.siap',
      ],
      ['Paket ini belum dapat disimpan; tutup jendela lain dari aplikasi ini, lalu muat ulang', 'packs/tutup.siap'],
    ])
    await expectAccessible(container)
  })

  it('is refused whole: the one before it stays, and the good one beside it is installed', async () => {
    const world = await buildWorld()
    await installPack(world.db, packWithCase())
    const manifest = { ...(packSource()['pack.json'] as object), version: '1.1.0', judul: 'salah' } // a manifest is an object
    const broken = await writeArchive(buildPackBytes({ 'pack.json': manifest, 'topics.json': '{' }))
    const good = await writeArchive(
      buildPackBytes(packOfModules({ id: 'kuliah', title: text('Paket kedua') }, buildModule('kelas'))),
    )
    const errors = await installArchives(world, { contoh: broken, kuliah: good })
    const { container } = await renderWithApp(<LibraryScreen isReading={false} errors={errors} />, { world })
    await screen.findByRole('link', { name: 'Modul kelas' })
    expect(faults().map(([, at]) => at)).toEqual([
      'packs/contoh.siap · pack.json · judul',
      'packs/contoh.siap · topics.json · 1',
    ])
    const before = screen.getByRole('region', { name: 'Contoh' })
    expect(before).toHaveTextContent('Versi 1.0.0')
    expect(within(before).getByRole('link', { name: 'Perundungan' })).toBeInTheDocument()
    await expectAccessible(container)
  })
})
