import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import type { Artefact } from '../../../../src/core/cases/artefact'
import { caseSchema } from '../../../../src/core/cases/case'
import { worldAtStart } from '../../../../src/core/cases/play-case'
import { listCaseRuns, readCaseEvents } from '../../../../src/data/case-run-repo'
import { CaseScreen } from '../../../../src/renderer/features/cases/case-screen'
import { doTask } from '../../../support/do-task'
import { expectAccessible } from '../../../support/expect-accessible'
import { fakeClock } from '../../../support/fake-clock'
import { installPack } from '../../../support/install-pack'
import { type AppView, type AppWorld, buildWorld, renderWithApp } from '../../../support/render-with-app'
import { resetPreferences } from '../../../support/reset-preferences'
import { packWithTask, TASK_KINDS } from '../../../support/task-case'
import { responseFor } from '../../../support/task-responses'

afterEach(resetPreferences)

const CASE = <CaseScreen pack="contoh" module="dasar" caseId="kasus" />
const title = (name: string) => screen.findByRole('heading', { level: 1, name })

interface Opened extends AppView {
  /** Does the task so that it comes to this result, and hands it in. */
  handIn(choice: string): Promise<void>
}

async function begin(kind: string, terms: readonly string[] = [], own?: AppWorld): Promise<Opened> {
  const world = own ?? (await buildWorld())
  const pack = packWithTask(kind)
  await installPack(world.db, pack)
  const story = caseSchema.parse(pack['modules/dasar/cases/kasus.json'])
  const view = await renderWithApp(CASE, { world })
  await title('Grup kelas')
  for (const term of terms) await view.user.click(screen.getByLabelText(new RegExp(`^${term}`)))
  await view.user.click(screen.getByRole('button', { name: 'Mulai kasus' }))
  await title('Tugas pertama')
  const [scene] = story.scenes
  const artefact: Artefact | undefined = story.artefacts.pameran
  const handIn = async (choice: string) => {
    if (scene?.task === undefined) throw new Error('the scene has a task')
    const response = responseFor(scene, worldAtStart(story), { choice, artefact })
    if (response === null) throw new Error(`nothing comes to ${choice}`)
    await doTask(view.user, { task: scene.task, artefact }, response)
    await view.user.click(screen.getByRole('button', { name: 'Serahkan' }))
    await title('Yang terjadi kemudian')
  }
  return { ...view, handIn }
}

async function chosen(world: AppWorld): Promise<unknown> {
  const [run] = await listCaseRuns(world.db, 'ani')
  return run === undefined ? null : (await readCaseEvents(world.db, 'ani', run.id))[0]?.what
}

describe('a task in a case', () => {
  for (const kind of TASK_KINDS) {
    it(`of the kind ${kind} is done right, and says so of each part with its reason`, async () => {
      const { container, handIn, world } = await begin(kind)
      await expectAccessible(container)
      await handIn('tepat')
      expect(container).toHaveTextContent('Yang Anda serahkanSemua tepat')
      expect(screen.getAllByText('Tepat').length).toBeGreaterThan(0)
      expect(await chosen(world)).toMatchObject({ type: 'chose', scene: 'tugas', choice: 'tepat' })
      await expectAccessible(container)
    })

    it(`of the kind ${kind} comes to a lesser result where parts are wrong, and is kept as it was given`, async () => {
      const { handIn, world, container } = await begin(kind)
      await handIn('belum')
      expect(await chosen(world)).toMatchObject({ choice: 'belum', response: expect.anything() })
      expect(container).toHaveTextContent('Belum tepat')
    })
  }

  it('asks for something to be done first, and once about what is still open', async () => {
    const { user, world } = await begin('fill')
    await user.click(screen.getByRole('button', { name: 'Serahkan' }))
    expect(screen.getByText('Kerjakan dahulu.')).toBeInTheDocument()
    await user.type(screen.getByRole('textbox', { name: /^Lama/ }), '3 bulan')
    await user.click(screen.getByRole('button', { name: 'Serahkan' }))
    expect(screen.getByText(/^1 bagian masih kosong/)).toBeInTheDocument()
    expect(await chosen(world)).toBeUndefined()
    await user.click(screen.getByRole('button', { name: 'Serahkan' }))
    await title('Yang terjadi kemudian')
    expect(await chosen(world)).toMatchObject({ choice: 'sebagian', response: { lama: '3 bulan' } })
  })

  it('is done by keyboard alone', async () => {
    const { user } = await begin('mark')
    const mark = screen.getByRole('button', { name: /^Tandai: .*awas/ })
    while (document.activeElement !== mark) await user.tab()
    await user.keyboard(' ')
    expect(screen.getByRole('button', { name: /^Ditandai: .*awas/ })).toHaveAttribute('aria-pressed', 'true')
    const handIn = screen.getByRole('button', { name: 'Serahkan' })
    while (document.activeElement !== handIn) await user.tab()
    await user.keyboard('{Enter}')
    await title('Yang terjadi kemudian')
  })
})

describe('a scale beside the person', () => {
  it('says in words where it stands, and moves with what was done', async () => {
    const { handIn } = await begin('sums')
    const scale = screen.getByRole('meter', { name: 'Kepercayaan' })
    expect(scale).toHaveAttribute('aria-valuetext', 'langkah 3 dari 5, dari Ragu sampai Percaya')
    await handIn('belum')
    expect(screen.getByRole('meter', { name: 'Kepercayaan' })).toHaveAttribute('aria-valuenow', '0')
  })
})

describe('a run as a trial', () => {
  it('goes one way, and keeps reasons and ratings for the debrief', async () => {
    const { handIn, container, world } = await begin('mark', ['Sebagai uji diri'])
    await handIn('tepat')
    expect(screen.queryByRole('button', { name: /^Kembali ke/ })).toBeNull()
    expect(screen.queryByRole('region', { name: 'Mengapa begini' })).toBeNull()
    expect(container).not.toHaveTextContent('Ini ancaman.')
    expect(screen.getByRole('figure')).toHaveTextContent('Ditandai')
    expect((await listCaseRuns(world.db, 'ani'))[0]).toMatchObject({ mode: 'assessed', isTimed: false })
    await expectAccessible(container)
  })
})

describe('going back in study', () => {
  it('leads to any decision from the trail, by the name of its part', async () => {
    const { handIn, user } = await begin('mark')
    await handIn('tepat')
    await user.click(screen.getByRole('button', { name: 'Lanjut' }))
    await title('Saatnya memilih')
    const trail = screen.getByRole('navigation', { name: 'Jejak kasus' })
    expect(trail).toHaveTextContent('Bagian pertama')
    await user.click(within(trail).getByRole('button', { name: 'Kembali ke bagian “Bagian pertama”, keputusan 1' }))
    await title('Tugas pertama')
  })

  it('says what it sets aside, and gives it back as it was', async () => {
    const { handIn, user, container } = await begin('mark')
    await handIn('tepat')
    await user.click(screen.getByRole('button', { name: 'Lanjut' }))
    await title('Saatnya memilih')
    expect(container).toHaveTextContent('Kembali hanya menyisihkan keputusan sesudahnya')
    await user.click(screen.getByRole('button', { name: /^Kembali ke bagian/ }))
    await title('Tugas pertama')
    expect(container).toHaveTextContent('1 keputusan sesudahnya disisihkan, belum dihapus')
    await expectAccessible(container)
    await user.click(screen.getByRole('button', { name: 'Pulihkan jalan tadi' }))
    await title('Saatnya memilih')
    expect(screen.queryByRole('button', { name: 'Pulihkan jalan tadi' })).toBeNull()
  })

  it('offers nothing to bring back once something else was chosen', async () => {
    const { handIn, user } = await begin('mark')
    await handIn('tepat')
    await user.click(screen.getByRole('button', { name: 'Kembali ke tugas' }))
    await title('Tugas pertama')
    expect(screen.getByRole('button', { name: 'Pulihkan jalan tadi' })).toBeInTheDocument()
    await handIn('belum')
    expect(screen.queryByRole('button', { name: 'Pulihkan jalan tadi' })).toBeNull()
  })
})

describe('a time limit', () => {
  async function timed(terms: readonly string[] = []) {
    const clock = fakeClock()
    const view = await begin('mark', ['Dengan batas waktu', ...terms], await buildWorld({ clock }))
    await view.handIn('tepat')
    await view.user.click(screen.getByRole('button', { name: 'Lanjut' }))
    await title('Saatnya memilih')
    return { ...view, clock }
  }
  const said = (words: string) => waitFor(() => expect(screen.getByText(words)).toBeInTheDocument())

  it('is off unless it was asked for, and then offers nothing that only time takes', async () => {
    const { handIn, user } = await begin('mark')
    await handIn('tepat')
    await user.click(screen.getByRole('button', { name: 'Lanjut' }))
    await title('Saatnya memilih')
    expect(screen.queryByText(/^Sisa/)).toBeNull()
    expect(screen.getAllByRole('radio')).toHaveLength(2)
  })

  it('is said at the beginning, at half and at ten seconds, and then takes its choice and says so', async () => {
    const { clock, container, world } = await timed()
    await said('Sisa 40 detik')
    await expectAccessible(container)
    clock.pass(21_000)
    await said('Sisa 20 detik')
    clock.pass(10_000)
    await said('Sisa 10 detik')
    clock.pass(9_000)
    await title('Yang terjadi kemudian')
    expect(container).toHaveTextContent('Waktu habis sebelum Anda memutuskanDiam saja')
    const [run] = await listCaseRuns(world.db, 'ani')
    const events = await readCaseEvents(world.db, 'ani', run?.id ?? '')
    expect(events.at(-1)?.what).toEqual({ type: 'chose', scene: 'pilih', choice: 'lambat', byTime: true })
  })

  /** The app is closed, and opened again after so many milliseconds. */
  async function comeBack(after: number, terms: readonly string[] = []) {
    const { clock, world, unmount, ...view } = await timed(terms)
    unmount()
    clock.pass(after)
    return { ...view, ...(await renderWithApp(CASE, { world })), clock, world }
  }

  it('goes on from when the scene was entered after the app was closed', async () => {
    const { clock } = await comeBack(15_000)
    await said('Sisa 25 detik')
    clock.pass(26_000)
    await title('Yang terjadi kemudian')
  })

  it('that ran out while the app was closed is said before anything comes of it', async () => {
    const { container, user, world } = await comeBack(3_600_000)
    await title('Saatnya memilih')
    await screen.findByRole('heading', { name: 'Waktu adegan ini habis selagi Anda pergi' })
    expect(container).toHaveTextContent('Yang berlaku kini: Diam saja')
    expect(screen.queryByRole('radio')).toBeNull()
    await expectAccessible(container)
    const log = async () => {
      const [run] = await listCaseRuns(world.db, 'ani')
      return (await readCaseEvents(world.db, 'ani', run?.id ?? '')).map(({ what }) => what)
    }
    const before = await log()
    expect(before.at(-1)).toEqual({ type: 'went-on' })
    await user.click(screen.getByRole('button', { name: 'Lihat yang terjadi' }))
    await title('Yang terjadi kemudian')
    expect(await log()).toEqual([...before, { type: 'chose', scene: 'pilih', choice: 'lambat', byTime: true }])
    await user.click(screen.getByRole('button', { name: 'Kembali ke pilihan' }))
    await title('Saatnya memilih')
    await said('Sisa 40 detik')
  })

  it('promises no way back to whoever plays a trial', async () => {
    const { container } = await comeBack(3_600_000, ['Sebagai uji diri'])
    await screen.findByRole('heading', { name: 'Waktu adegan ini habis selagi Anda pergi' })
    expect(container).not.toHaveTextContent('Ini latihan')
  })

  it('stands still while help is open', async () => {
    const { clock, user } = await timed()
    await user.click(screen.getByRole('button', { name: 'Saya butuh bantuan' }))
    clock.pass(60_000)
    await new Promise((resolve) => setTimeout(resolve, 600))
    expect(screen.getByText('Sisa 40 detik')).toBeInTheDocument()
  })
})
