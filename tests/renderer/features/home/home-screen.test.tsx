import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { ASPECTS } from '../../../../src/core/items/aspect'
import type { When } from '../../../../src/core/progress/self-assessment'
import { saveSelfAssessment } from '../../../../src/data/self-assessment-repo'
import { HomeScreen } from '../../../../src/renderer/features/home/home-screen'
import { buildBankItem, text } from '../../../support/build-item'
import { buildModule, packOfModules, packWithModules } from '../../../support/build-modules'
import { expectAccessible } from '../../../support/expect-accessible'
import { installPack } from '../../../support/install-pack'
import { openSitting } from '../../../support/open-sitting'
import { recordCase, recordCheck, recordLesson } from '../../../support/record-progress'
import { type AppView, type AppWorld, buildWorld, renderWithApp } from '../../../support/render-with-app'
import { packWithCase } from '../../../support/sample-case'

const HANDED_IN = { type: 'submitted', by: 'candidate' } as const

async function openHome(prepare: (world: AppWorld) => Promise<unknown>): Promise<AppView> {
  const world = await buildWorld()
  await prepare(world)
  const view = await renderWithApp(<HomeScreen isReading={false} />, { world })
  await screen.findByRole('heading', { level: 1 })
  return view
}

const withPack = (prepare?: (world: AppWorld) => Promise<unknown>, changes = packWithCase()) =>
  openHome(async (world) => {
    await installPack(world.db, changes)
    await prepare?.(world)
  })

const reflect = (world: AppWorld, when: When) =>
  saveSelfAssessment(world.db, {
    id: `refleksi-${when}`,
    profileId: world.profile.id,
    pack: 'contoh',
    module: 'dasar',
    when,
    ratings: { 'efficacy-start': 3 },
    at: 40,
  })

/** The one card: what comes next, and its button. */
async function next(title: string) {
  const heading = await screen.findByRole('heading', { level: 2, name: title })
  const card = heading.closest<HTMLElement>('.next') // the card has no role of its own
  if (card === null) throw new Error(`no card around ${title}`)
  const [action] = within(card).getAllByRole('link')
  return { card, action }
}

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
    await next('Grup kelas')
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
    const { card, action } = await next('Grup kelas')
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
    const { card } = await next('Pelajaran awal')
    expect(card).toHaveTextContent('Langkah pertama: pelajaran, sekitar 5 menit')
    expect(card).toHaveTextContent('Mengapa ini: ini bagian pertama dari modul pertama.')
    expect(container).toHaveTextContent('Mulai dari bagian pertama')
    expect(card).not.toHaveTextContent(/kasus/i)
    await expectAccessible(container)
  })

  it('is a lesson left in the middle, which is gone on with', async () => {
    const { container } = await withPack((world) => recordLesson(world, { isFinished: false }))
    const { card, action } = await next('Tiga ciri')
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
    const { action } = await next('Grup kelas')
    expect(action).toHaveAccessibleName('Lanjutkan kasus')
  })

  it('is the check of a lesson that was finished, as the next part of the module in hand', async () => {
    const { container } = await withPack((world) => recordLesson(world))
    const { card, action } = await next('Cek: Tiga ciri')
    expect(card).toHaveTextContent('Mengapa ini: ini bagian berikutnya dari modul yang sedang Anda pelajari.')
    expect(action).toHaveAccessibleName('Kerjakan cek')
    expect(action).toHaveAttribute('href', '/library/contoh/dasar/lesson/pertama')
    await expectAccessible(container)
  })

  it('follows what is done while it is open', async () => {
    const { world } = await withPack((own) => recordLesson(own, { isFinished: false }))
    await next('Tiga ciri')
    await recordLesson(world)
    await next('Cek: Tiga ciri')
  })

  it('is the module that trains what least is known of, and names the aspect', async () => {
    const knowledge = [{ id: 'satu', text: text('Menjelaskan'), aspect: 'knowledge', pcf: ['knowledge'] }]
    const modules = packWithModules(buildModule('tengah'), buildModule('akhir', { objectives: knowledge }))
    await withPack(async (world) => {
      await recordLesson(world)
      await recordCheck(world)
      await recordCase(world)
    }, modules)
    const { card } = await next('Pelajaran akhir')
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
    const { card } = await next('Pelajaran tengah')
    expect(card).toHaveTextContent('Mengapa ini: modul ini belum Anda mulai, dan urutannya sekarang.')
  })

  it('is a running exam before anything else, since its clock does not wait', async () => {
    const { container } = await withPack(async (world) => {
      await recordCase(world, { isFinished: false })
      await openSitting(world)
    })
    const { card, action } = await next('Simulasi Anda menunggu')
    expect(container).toHaveTextContent('Satu simulasi masih berjalan. Jawaban Anda masih di tempatnya.')
    expect(card).toHaveTextContent('Mengapa ini: waktunya terus berjalan, juga ketika aplikasi ditutup.')
    expect(action).toHaveAccessibleName('Lanjutkan simulasi')
    expect(action).toHaveAttribute('href', '/exam/sesi-satu')
    await expectAccessible(container)
  })

  it('is a running exam even when the packs could not be read', async () => {
    const { container } = await openHome((world) => openSitting(world))
    const { action } = await next('Simulasi Anda menunggu')
    expect(action).toHaveAttribute('href', '/exam/sesi-satu')
    await expectAccessible(container)
  })

  it('is no exam that was handed in', async () => {
    await withPack((world) => openSitting(world, { done: [HANDED_IN] }))
    await next('Grup kelas')
  })

  it('is an exam once everything is done, and then nothing shorter', async () => {
    const { container } = await withPack(async (world) => {
      await recordLesson(world)
      await recordCheck(world, world.clock.now().wall)
      await recordCase(world)
      await reflect(world, 'after')
    })
    const { card, action } = await next('Ukur diri dengan simulasi')
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
    const { card, action } = await next('Grup kelas')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Welcome, Ani')
    expect(card).toHaveTextContent('First step: a branching case')
    expect(card).toHaveTextContent('Why this: this case touches all four aspects at once')
    expect(action).toHaveAccessibleName('Start the case')
    await expectAccessible(container)
  })
})

describe('shorter steps on home', () => {
  const steps = () => {
    const list = screen.getByRole('heading', { name: 'Bila waktu Anda sempit' }).nextElementSibling
    return within(list as HTMLElement).getAllByRole('listitem') // the list that follows its heading
  }

  it('offer a check and a lesson beside the case', async () => {
    await withPack()
    await next('Grup kelas')
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
    const { card } = await next('Cek: Tiga ciri')
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
    await next('Grup kelas')
    expect(steps()[0]).toHaveTextContent('Tinjau butir yang belum tepat2 butir dari simulasi')
    expect(screen.getByRole('link', { name: 'Tinjau butir yang belum tepat' })).toHaveAttribute(
      'href',
      '/report/sesi-satu',
    )
  })

  it('never repeat what is proposed already', async () => {
    await withPack((world) => recordLesson(world))
    await next('Cek: Tiga ciri')
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
