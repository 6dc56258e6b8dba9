import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { listCaseRuns, readCaseEvents } from '../../../../src/data/case-run-repo'
import { CaseScreen } from '../../../../src/renderer/features/cases/case-screen'
import { text } from '../../../support/build-item'
import { buildChoice, buildScene } from '../../../support/build-pack'
import { expectAccessible } from '../../../support/expect-accessible'
import { installPack } from '../../../support/install-pack'
import { type AppView, type AppWorld, buildWorld, renderWithApp } from '../../../support/render-with-app'
import { packWithCase, SAMPLE_CASE } from '../../../support/sample-case'

const CASE = <CaseScreen pack="contoh" module="dasar" caseId="kasus" />

async function openCase(world?: AppWorld): Promise<AppView> {
  const own = world ?? (await buildWorld())
  if (world === undefined) await installPack(own.db, packWithCase())
  const view = await renderWithApp(CASE, { world: own })
  await screen.findByRole('heading', { level: 1 })
  return view
}

const title = (name: string) => screen.findByRole('heading', { level: 1, name })

async function log(world: AppWorld): Promise<unknown[]> {
  const [run] = await listCaseRuns(world.db, 'ani')
  return run === undefined ? [] : (await readCaseEvents(world.db, 'ani', run.id)).map(({ what }) => what)
}

describe('before a case', () => {
  it('says what it holds, that it is invented, and how to leave it out', async () => {
    const { container } = await openCase()
    expect(await title('Grup kelas')).toHaveFocus()
    expect(container).toHaveTextContent('Kasus ini memuat ejekan.')
    expect(container).toHaveTextContent('Tokoh, lembaga, dan percakapan dalam kasus ini rekaan.')
    expect(screen.getByRole('link', { name: 'Lewati kasus ini' })).toHaveAttribute('href', '/library/contoh/dasar')
    await expectAccessible(container)
  })

  it('offers help that is one press away and calls nobody', async () => {
    const { user, container } = await openCase()
    await user.click(screen.getByRole('button', { name: 'Saya butuh bantuan' }))
    const sheet = screen.getByRole('dialog', { name: 'Anda tidak harus menanggungnya sendiri' })
    expect(sheet).toHaveTextContent('08111-129-129')
    expect(sheet).toHaveTextContent('Bila tidak ada yang menjawab')
    expect(sheet.querySelector('a[href^="tel:"]')).toBeNull()
    await expectAccessible(container)
    await user.click(within(sheet).getByRole('button', { name: 'Tutup' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(screen.getByRole('button', { name: 'Saya butuh bantuan' })).toHaveFocus()
  })
})

describe('a case played', () => {
  it('by mouse comes to the ending that an early promise leads to', async () => {
    const { user, world, container } = await openCase()
    await user.click(screen.getByRole('button', { name: 'Mulai kasus' }))
    expect(await title('Pesan pukul 22.04')).toHaveFocus()
    expect(screen.getByRole('complementary', { name: 'Rara' })).toHaveTextContent('Belum dibicarakan')
    expect(screen.getByRole('figure', { name: '9B santai' })).toBeInTheDocument()
    await expectAccessible(container)

    await user.click(screen.getByRole('radio', { name: 'Menjanjikan rahasia' }))
    await user.click(screen.getByRole('button', { name: 'Lakukan ini' }))
    expect(await title('Yang terjadi kemudian')).toHaveFocus()
    expect(container).toHaveTextContent('Pilihan AndaMenjanjikan rahasia')
    expect(screen.getByRole('region', { name: 'Yang berubah' })).toHaveTextContent(
      'Yang Rara izinkanMengira semuanya rahasia',
    )
    expect(screen.getByRole('region', { name: 'Mengapa begini' })).toHaveTextContent('Sebuah buku')
    expect(screen.getByText('Tersimpan')).toBeInTheDocument()
    await expectAccessible(container)

    await user.click(screen.getByRole('button', { name: 'Lanjut' }))
    await title('Di ruang layanan')
    expect(container).toHaveTextContent('“Ibu sudah janji,” katanya.')
    expect(screen.getByRole('navigation', { name: 'Jejak kasus' })).toHaveTextContent('Pesan malam')
    await user.click(screen.getByRole('radio', { name: 'Menghubungi sekolah' }))
    await user.click(screen.getByRole('button', { name: 'Lakukan ini' }))
    await user.click(await screen.findByRole('button', { name: 'Lanjut ke akhir' }))
    await title('Kepercayaan yang retak')
    expect(screen.getByText('Akhir 2 dari 2')).toBeInTheDocument()
    const [run] = await listCaseRuns(world.db, 'ani')
    expect(screen.getByRole('link', { name: 'Buka tinjauan' })).toHaveAttribute('href', `/debrief/${run?.id}`)
    await expectAccessible(container)
  })

  it('by keyboard alone comes to the other ending', async () => {
    const { user, world } = await openCase()
    screen.getByRole('button', { name: 'Mulai kasus' }).focus()
    await user.keyboard('{Enter}')
    await title('Pesan pukul 22.04')
    await user.keyboard('2')
    expect(screen.getByRole('radio', { name: 'Menjelaskan batas rahasia' })).toBeChecked()
    await user.keyboard('{Enter}')
    await title('Yang terjadi kemudian')
    screen.getByRole('button', { name: 'Lanjut' }).focus()
    await user.keyboard('{Enter}')
    await title('Di ruang layanan')
    await user.keyboard('1{Enter}')
    const onwards = await screen.findByRole('button', { name: 'Lanjut ke akhir' })
    onwards.focus()
    await user.keyboard('{Enter}')
    await title('Rara aman')
    expect(await log(world)).toEqual([
      { type: 'chose', scene: 'pesan', choice: 'jujur' },
      { type: 'went-on' },
      { type: 'chose', scene: 'layanan', choice: 'tanya' },
      { type: 'went-on' },
    ])
  })

  it('reminds of choosing first, and writes nothing until then', async () => {
    const { user, world } = await openCase()
    await user.click(screen.getByRole('button', { name: 'Mulai kasus' }))
    await title('Pesan pukul 22.04')
    await user.click(screen.getByRole('button', { name: 'Lakukan ini' }))
    expect(screen.getByText('Pilih satu dahulu.')).toBeInTheDocument()
    expect(screen.getByRole('radio', { name: 'Menjanjikan rahasia' })).toHaveFocus()
    expect(await log(world)).toEqual([])
  })

  it('takes a choice once, however fast one presses', async () => {
    const { user, world } = await openCase()
    await user.dblClick(screen.getByRole('button', { name: 'Mulai kasus' }))
    await title('Pesan pukul 22.04')
    await user.keyboard('1{Enter}{Enter}{Enter}')
    await title('Yang terjadi kemudian')
    expect(await log(world)).toEqual([{ type: 'chose', scene: 'pesan', choice: 'janji' }])
    expect(await listCaseRuns(world.db, 'ani')).toHaveLength(1)
    expect(screen.queryByText('Belum tersimpan')).toBeNull()
  })

  it('goes back to the choice, and the person is as before', async () => {
    const { user, world } = await openCase()
    await user.click(screen.getByRole('button', { name: 'Mulai kasus' }))
    await title('Pesan pukul 22.04')
    await user.keyboard('1{Enter}')
    await title('Yang terjadi kemudian')
    expect(screen.getByRole('complementary', { name: 'Rara' })).toHaveTextContent('Mengira semuanya rahasia')
    await user.click(screen.getByRole('button', { name: 'Kembali ke pilihan' }))
    await title('Pesan pukul 22.04')
    expect(screen.getByRole('complementary', { name: 'Rara' })).toHaveTextContent('Belum dibicarakan')
    expect(await log(world)).toContainEqual({ type: 'rewound', to: 0 })
  })

  it('goes on where it was left, and can be begun again without losing what was', async () => {
    const first = await openCase()
    await first.user.click(screen.getByRole('button', { name: 'Mulai kasus' }))
    await title('Pesan pukul 22.04')
    await first.user.keyboard('1{Enter}')
    await title('Yang terjadi kemudian')
    first.unmount()

    const { user, world } = await openCase(first.world)
    await title('Yang terjadi kemudian')
    expect(screen.getByText(/Anda melanjutkan dari sini/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Mulai dari awal' }))
    await title('Pesan pukul 22.04')
    expect(await listCaseRuns(world.db, 'ani')).toHaveLength(2)
    await user.click(screen.getByRole('button', { name: 'Teruskan permainan tadi' }))
    await title('Yang terjadi kemudian')
    expect(screen.queryByRole('button', { name: 'Teruskan permainan tadi' })).toBeNull()
  })

  it('says that a choice is not saved when storage refuses it, and keeps the choice on the screen', async () => {
    const { user, world } = await openCase()
    await user.click(screen.getByRole('button', { name: 'Mulai kasus' }))
    await title('Pesan pukul 22.04')
    let isFull = true
    world.db.caseEvents.hook('creating', () => {
      if (isFull) throw new DOMException('full', 'QuotaExceededError')
    })
    await user.keyboard('1{Enter}')
    expect(await screen.findByText('Belum tersimpan')).toBeInTheDocument()
    expect(screen.getByRole('radio', { name: 'Menjanjikan rahasia' })).toBeChecked()
    expect(screen.queryByText('Tersimpan')).toBeNull()
    isFull = false
    await user.click(screen.getByRole('button', { name: 'Coba simpan lagi' }))
    await title('Yang terjadi kemudian')
  })

  it('tells a run that cannot be followed any more, and begins afresh', async () => {
    const first = await openCase()
    await first.user.click(screen.getByRole('button', { name: 'Mulai kasus' }))
    await title('Pesan pukul 22.04')
    await first.user.keyboard('1{Enter}')
    await title('Yang terjadi kemudian')
    first.unmount()
    const scenes = [
      buildScene('pesan', [buildChoice('lain', 'aman'), buildChoice('dua', 'retak')], { title: text('Pesan baru') }),
    ]
    await installPack(first.world.db, {
      ...packWithCase(),
      'modules/dasar/cases/kasus.json': { ...SAMPLE_CASE, scenes },
    })
    const { user } = await openCase(first.world)
    expect(await screen.findByText('Kasus ini berubah sejak Anda memainkannya')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Mulai dari awal' }))
    await title('Pesan baru')
  })

  it('is in English where the reader is', async () => {
    const world = await buildWorld()
    await installPack(world.db, packWithCase())
    await renderWithApp(CASE, { world, language: 'en' })
    expect(await screen.findByRole('button', { name: 'Begin the case' })).toBeInTheDocument()
  })
})

describe('an address that leads nowhere', () => {
  it('says so, with the way to the library', async () => {
    const world = await buildWorld()
    await installPack(world.db, packWithCase())
    await renderWithApp(<CaseScreen pack="contoh" module="dasar" caseId="tidak-ada" />, { world })
    await title('Bagian ini belum ada di perangkat ini')
    await waitFor(() => expect(document.title).toMatch(/Bagian ini belum ada/))
  })
})
