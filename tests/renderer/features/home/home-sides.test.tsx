import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ASPECTS } from '../../../../src/core/items/aspect'
import { HomeScreen } from '../../../../src/renderer/features/home/home-screen'
import { buildBankItem } from '../../../support/build-item'
import { expectAccessible } from '../../../support/expect-accessible'
import { installPack } from '../../../support/install-pack'
import { nextCard, withPack } from '../../../support/open-home'
import { openSitting } from '../../../support/open-sitting'
import { recordCase, recordCheck, recordLesson } from '../../../support/record-progress'
import { type AppWorld, buildWorld, renderWithApp } from '../../../support/render-with-app'
import { packWithCase } from '../../../support/sample-case'

const HANDED_IN = { type: 'submitted', by: 'candidate' } as const

describe('shorter steps on home', () => {
  const steps = () => {
    const list = screen.getByRole('heading', { name: 'Bila waktu Anda sempit' }).nextElementSibling
    return within(list as HTMLElement).getAllByRole('listitem') // the list that follows its heading
  }

  it('offer a check and a lesson beside the case', async () => {
    await withPack()
    await nextCard('Grup kelas')
    expect(steps().map((row) => row.textContent)).toEqual([
      'Refleksi sebelum PerundunganModul ini belum Anda mulai; catatan singkat ini memberi pembanding nanti. Boleh dilewati.',
      'Cek: Tiga ciriBeberapa butir dengan pembahasan seketika.',
      'Tiga ciriPelajaran dari Perundungan.',
    ])
    expect(screen.getByRole('link', { name: 'Tiga ciri' })).toHaveAttribute(
      'href',
      '/library/contoh/dasar/lesson/pertama',
    )
  })

  it('offer a reflection after a module that is done, and what was learnt a week ago', async () => {
    const { container } = await withPack(async (world) => {
      await recordLesson(world)
      await recordCheck(world, world.clock.now().wall - 8 * 86_400_000)
      await recordCase(world)
    })
    const { card } = await nextCard('Cek: Tiga ciri')
    expect(card).toHaveTextContent('Mengapa ini: terakhir Anda kerjakan 8 hari lalu.')
    expect(steps().map((row) => row.textContent)).toEqual([
      'Refleksi sesudah PerundunganModulnya sudah selesai; lihat apa yang berubah bagi Anda. Boleh dilewati.',
    ])
    expect(screen.getByRole('link', { name: 'Refleksi sesudah Perundungan' })).toHaveAttribute(
      'href',
      '/readiness/contoh/dasar',
    )
    await expectAccessible(container)
  })

  it('offer to review what was wrong in the latest sitting', async () => {
    await withPack((world) => openSitting(world, { done: [HANDED_IN] }))
    await nextCard('Grup kelas')
    expect(steps()[0]).toHaveTextContent('Tinjau butir yang belum tepat2 butir dari simulasi')
    expect(screen.getByRole('link', { name: 'Tinjau butir yang belum tepat' })).toHaveAttribute(
      'href',
      '/report/sesi-satu',
    )
  })

  it('never repeat what is proposed already', async () => {
    await withPack((world) => recordLesson(world))
    await nextCard('Cek: Tiga ciri')
    expect(screen.queryByRole('heading', { name: 'Bila waktu Anda sempit' })).toBeNull()
  })
})

describe('readiness and simulations on home', () => {
  const askedAbout = (aspects: readonly string[]) =>
    aspects.flatMap((aspect) =>
      Array.from({ length: 12 }, (_, index) => buildBankItem({ id: `${aspect}-${index}`, aspect })),
    )
  const seen = (aspects: readonly string[]) => (world: AppWorld) =>
    openSitting(world, { entries: askedAbout(aspects), done: [HANDED_IN] })
  const table = () => within(screen.getByRole('region', { name: 'Kesiapan' })).getByRole('table')

  it('say that there is no evidence yet', async () => {
    await withPack()
    expect(table()).toHaveAccessibleName(/^Belum ada bukti/)
  })

  it('say how many aspects can be seen well enough', async () => {
    const { container } = await withPack(seen(['skills', 'values']))
    expect(table()).toHaveAccessibleName(/^Baru 2 dari empat aspek/)
    await expectAccessible(container)
  })

  it('say that all four can', async () => {
    const { container } = await withPack(seen(ASPECTS))
    expect(table()).toHaveAccessibleName(/^Keempat aspek sudah cukup terlihat/)
    await expectAccessible(container)
  })

  it('offer a simulation by its title and length, as practice and nothing official', async () => {
    await withPack()
    const offer = screen.getByRole('region', { name: 'Simulasi ujian' })
    expect(await within(offer).findByText('Cepat')).toBeInTheDocument()
    expect(offer).toHaveTextContent('Simulasi latihan, bukan soal resmi. 10 menit.')
    expect(within(offer).getByRole('link', { name: 'Lihat simulasi' })).toHaveAttribute('href', '/exams')
  })
})

describe('the greeting', () => {
  it.each([
    [4, 'Selamat pagi, Ani'],
    [10, 'Selamat pagi, Ani'],
    [11, 'Selamat siang, Ani'],
    [15, 'Selamat sore, Ani'],
    [19, 'Selamat malam, Ani'],
    [3, 'Selamat malam, Ani'],
  ])('at %i o’clock is “%s”, once something has been begun', async (hour, greeting) => {
    const wall = new Date(2026, 10, 24, hour).getTime() // in the time zone of the machine, as the person reads it
    const world = await buildWorld({ clock: { now: () => ({ run: 'run-1', wall, mono: 0 }) } })
    await installPack(world.db, packWithCase())
    await recordLesson(world, { isFinished: false })
    await renderWithApp(<HomeScreen isReading={false} />, { world })
    expect(await screen.findByRole('heading', { level: 1, name: greeting })).toBeInTheDocument()
  })
})
