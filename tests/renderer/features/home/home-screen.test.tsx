import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { HomeScreen } from '../../../../src/renderer/features/home/home-screen'
import { text } from '../../../support/build-item'
import { buildModule, packOfModules, packWithModules } from '../../../support/build-modules'
import { expectAccessible } from '../../../support/expect-accessible'
import { installPack } from '../../../support/install-pack'
import { nextCard, openHome, reflect, withPack } from '../../../support/open-home'
import { openSitting } from '../../../support/open-sitting'
import { recordCase, recordCheck, recordLesson } from '../../../support/record-progress'
import { buildWorld, renderWithApp } from '../../../support/render-with-app'
import { packWithCase } from '../../../support/sample-case'

const HANDED_IN = { type: 'submitted', by: 'candidate' } as const

describe('home with nothing to propose', () => {
  it('says that it is loading until it knows', async () => {
    const world = await buildWorld()
    vi.spyOn(world.db.packs, 'toArray').mockReturnValue(new Promise(() => {}) as never)
    const { container } = await renderWithApp(<HomeScreen isReading={false} />, { world })
    expect(screen.getByRole('status')).toHaveTextContent('Memuat')
    await expectAccessible(container)
  })

  it('says, while the built-in packs are being read, that they are prepared', async () => {
    const { container } = await renderWithApp(<HomeScreen isReading={true} />)
    expect(await screen.findByRole('heading', { level: 1, name: 'Beranda' })).toBeInTheDocument()
    expect(screen.getByRole('status')).toHaveTextContent('Menyiapkan modul bawaan')
    expect(screen.queryByRole('link')).toBeNull()
    await expectAccessible(container)
  })

  it('says that none could be read, that progress is kept, and leads to the library', async () => {
    const { container } = await openHome(async () => {})
    expect(screen.getByRole('status')).toHaveTextContent('belum dapat dibaca. Kemajuan Anda tetap tersimpan.')
    expect(screen.getByRole('link', { name: 'Lihat di pustaka' })).toHaveAttribute('href', '/library')
    await expectAccessible(container)
  })

  it('proposes a case as soon as a pack is there', async () => {
    const { world } = await openHome(async () => {})
    await installPack(world.db, packWithCase())
    await nextCard('Grup kelas')
    expect(screen.queryByText(/belum dapat dibaca/)).toBeNull()
  })

  it('that cannot read what was saved says what happened, what is safe, and what to do', async () => {
    const { container } = await openHome(async (world) => world.db.close())
    expect(screen.getByRole('heading', { level: 1, name: 'Beranda' })).toBeInTheDocument()
    expect(screen.getByRole('status')).toHaveTextContent('Bagian ini belum dapat dibaca')
    expect(screen.getByRole('status')).toHaveTextContent('Yang sudah tersimpan tidak diubah.')
    expect(screen.getByRole('button', { name: 'Muat ulang' })).toBeInTheDocument()
    await expectAccessible(container)
  })
})

describe('what home proposes', () => {
  it('is, to somebody new, the first case: with why, and what it holds that may weigh', async () => {
    const { container } = await withPack()
    const { card, action } = await nextCard('Grup kelas')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Selamat datang, Ani')
    expect(container).toHaveTextContent('Belum ada yang perlu Anda kejar. Mulai dari satu kasus')
    expect(card).toHaveTextContent('Langkah pertama: kasus bercabang')
    expect(card).toHaveTextContent('Mengapa ini: kasus ini menyentuh keempat aspek sekaligus')
    expect(action).toHaveAccessibleName('Mulai kasus')
    expect(action).toHaveAttribute('href', '/library/contoh/dasar/case/kasus')
    expect(card).toHaveTextContent('Modul ini memuat ejekan.')
    expect(within(card).getByRole('link', { name: 'Pilih yang lain' })).toHaveAttribute('href', '/library')
    await expectAccessible(container)
  })

  it('speaks of no case where there is none', async () => {
    const { container } = await withPack(undefined, packOfModules({}, buildModule('awal')))
    const { card } = await nextCard('Pelajaran awal')
    expect(card).toHaveTextContent('Langkah pertama: pelajaran, sekitar 5 menit')
    expect(card).toHaveTextContent('Mengapa ini: ini bagian pertama dari modul pertama.')
    expect(container).toHaveTextContent('Mulai dari bagian pertama')
    expect(card).not.toHaveTextContent(/kasus/i)
    await expectAccessible(container)
  })

  it('is a lesson left in the middle, which is gone on with', async () => {
    const { container } = await withPack((world) => recordLesson(world, { isFinished: false }))
    const { card, action } = await nextCard('Tiga ciri')
    expect(container).toHaveTextContent('Terakhir Anda berhenti di modul Perundungan. Semuanya masih di tempatnya.')
    expect(card).toHaveTextContent('Langkah berikutnya: pelajaran, sekitar 5 menit')
    expect(card).toHaveTextContent('Mengapa ini: Anda berhenti di tengahnya; yang sudah dikerjakan tersimpan.')
    expect(action).toHaveAccessibleName('Lanjut membaca')
    expect(action).toHaveAttribute('href', '/library/contoh/dasar/lesson/pertama')
    await expectAccessible(container)
  })

  it('is a case left in the middle rather than a lesson left in the middle', async () => {
    await withPack(async (world) => {
      await recordLesson(world, { isFinished: false, at: 90 })
      await recordCase(world, { isFinished: false })
    })
    const { action } = await nextCard('Grup kelas')
    expect(action).toHaveAccessibleName('Lanjutkan kasus')
  })

  it('is the check of a lesson that was finished, as the next part of the module in hand', async () => {
    const { container } = await withPack((world) => recordLesson(world))
    const { card, action } = await nextCard('Cek: Tiga ciri')
    expect(card).toHaveTextContent('Mengapa ini: ini bagian berikutnya dari modul yang sedang Anda pelajari.')
    expect(action).toHaveAccessibleName('Kerjakan cek')
    expect(action).toHaveAttribute('href', '/library/contoh/dasar/lesson/pertama')
    await expectAccessible(container)
  })

  it('follows what is done while it is open', async () => {
    const { world } = await withPack((own) => recordLesson(own, { isFinished: false }))
    await nextCard('Tiga ciri')
    await recordLesson(world)
    await nextCard('Cek: Tiga ciri')
  })

  it('is the module that trains what least is known of, and names the aspect', async () => {
    const knowledge = [{ id: 'satu', text: text('Menjelaskan'), aspect: 'knowledge', pcf: ['knowledge'] }]
    const modules = packWithModules(buildModule('tengah'), buildModule('akhir', { objectives: knowledge }))
    await withPack(async (world) => {
      await recordLesson(world)
      await recordCheck(world)
      await recordCase(world)
    }, modules)
    const { card } = await nextCard('Pelajaran akhir')
    expect(card).toHaveTextContent('Mengapa ini: bukti Anda paling sedikit pada Pengetahuan, dan modul ini melatihnya.')
  })

  it('does not call a module that is not begun the one in hand', async () => {
    await withPack(
      async (world) => {
        await recordLesson(world)
        await recordCheck(world)
        await recordCase(world)
      },
      packWithModules(buildModule('tengah')),
    )
    const { card } = await nextCard('Pelajaran tengah')
    expect(card).toHaveTextContent('Mengapa ini: modul ini belum Anda mulai, dan urutannya sekarang.')
  })

  it('is a running exam before anything else, since its clock does not wait', async () => {
    const { container } = await withPack(async (world) => {
      await recordCase(world, { isFinished: false })
      await openSitting(world)
    })
    const { card, action } = await nextCard('Simulasi Anda menunggu')
    expect(container).toHaveTextContent('Satu simulasi masih berjalan. Jawaban Anda masih di tempatnya.')
    expect(card).toHaveTextContent('Mengapa ini: waktunya terus berjalan, juga ketika aplikasi ditutup.')
    expect(action).toHaveAccessibleName('Lanjutkan simulasi')
    expect(action).toHaveAttribute('href', '/exam/sesi-satu')
    await expectAccessible(container)
  })

  it('is a running exam even when the packs could not be read', async () => {
    const { container } = await openHome((world) => openSitting(world))
    const { action } = await nextCard('Simulasi Anda menunggu')
    expect(action).toHaveAttribute('href', '/exam/sesi-satu')
    await expectAccessible(container)
  })

  it('is no exam that was handed in', async () => {
    await withPack((world) => openSitting(world, { done: [HANDED_IN] }))
    await nextCard('Grup kelas')
  })

  it('is an exam once everything is done, and then nothing shorter', async () => {
    const { container } = await withPack(async (world) => {
      await recordLesson(world)
      await recordCheck(world, world.clock.now().wall)
      await recordCase(world)
      await reflect(world, 'after')
    })
    const { card, action } = await nextCard('Ukur diri dengan simulasi')
    expect(container).toHaveTextContent('Semua modul sudah Anda selesaikan.')
    expect(card).toHaveTextContent('Mengapa ini: semua pelajaran dan kasus sudah selesai.')
    expect(action).toHaveAccessibleName('Lihat simulasi')
    expect(action).toHaveAttribute('href', '/exams')
    expect(screen.queryByRole('heading', { name: 'Bila waktu Anda sempit' })).toBeNull()
    await expectAccessible(container)
  })

  it('is in English where the reader is', async () => {
    const world = await buildWorld()
    await installPack(world.db, packWithCase())
    const { container } = await renderWithApp(<HomeScreen isReading={false} />, { world, language: 'en' })
    const { card, action } = await nextCard('Grup kelas')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Welcome, Ani')
    expect(card).toHaveTextContent('First step: a branching case')
    expect(card).toHaveTextContent('Why this: this case touches all four aspects at once')
    expect(action).toHaveAccessibleName('Start the case')
    await expectAccessible(container)
  })
})
