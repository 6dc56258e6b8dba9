import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { caseSchema } from '../../../../../src/core/cases/case'
import type { CaseEvent } from '../../../../../src/core/cases/case-run'
import { listCaseRuns, readCaseEvents, startCaseRun } from '../../../../../src/data/case-run-repo'
import { DebriefScreen } from '../../../../../src/renderer/features/cases/debrief/debrief-screen'
import { expectAccessible } from '../../../../support/expect-accessible'
import { installPack } from '../../../../support/install-pack'
import { type AppView, buildWorld, renderWithApp } from '../../../../support/render-with-app'
import { packWithCase, SAMPLE_CASE } from '../../../../support/sample-case'
import { packWithTask } from '../../../../support/task-case'

const ON = { type: 'went-on' } as const
const chose = (scene: string, choice: string) => ({ type: 'chose', scene, choice }) as const

const openDebrief = (...whats: CaseEvent['what'][]) => openRun({ whats })

interface RunOptions {
  readonly whats: readonly CaseEvent['what'][]
  readonly mode?: 'study' | 'assessed'
  readonly language?: 'id' | 'en'
  readonly story?: Record<string, unknown>
}

async function openRun({ whats, mode = 'study', language = 'id', story = SAMPLE_CASE }: RunOptions): Promise<AppView> {
  const world = await buildWorld()
  await installPack(world.db, packWithCase())
  const run = {
    id: 'r1',
    profileId: 'ani',
    pack: 'contoh',
    module: 'dasar',
    caseId: 'kasus',
    hash: 'h',
    mode,
    isTimed: false,
    startedAt: 1,
  }
  const at = world.clock.now().wall
  await startCaseRun(
    world.db,
    run,
    caseSchema.parse(story),
    whats.map((what, seq) => ({ profileId: 'ani', runId: 'r1', seq, at, what })),
  )
  const view = await renderWithApp(<DebriefScreen runId="r1" />, { world, language })
  await screen.findByRole('heading', { level: 1 })
  return view
}

const PARTED = [chose('pesan', 'janji'), ON, chose('layanan', 'lapor'), ON] as const
const ALIKE = [chose('pesan', 'jujur'), ON, chose('layanan', 'tanya'), ON] as const

describe('the debrief of a case', () => {
  it('opens each decision that parted, with both ways, ratings and reasons by aspect', async () => {
    const { container } = await openDebrief(...PARTED)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Kepercayaan yang retak')
    const decisions = within(screen.getByRole('region', { name: 'Keputusan dan alasannya' }))
    const first = decisions.getByRole('heading', { name: 'Pesan pukul 22.04' }).closest('li')
    expect(first).toHaveTextContent('Menjanjikan rahasia')
    expect(first).toHaveTextContent('Menjelaskan batas rahasia')
    expect(first).toHaveTextContent('NilaiMerugikan. Janji yang tidak dapat ditepati.')
    expect(first).toHaveTextContent('NilaiPaling menolong. Rara tahu batasnya sebelum bercerita.')
    expect(screen.getByRole('group', { name: /2 keputusan, 0 sama/ })).toBeInTheDocument()
    expect(screen.getByRole('region', { name: 'Dua jalan' })).toHaveTextContent('Akhir jalan pakarRara aman')
    await expectAccessible(container)
  })

  it('tells what was reached of what could be reached, by aspect', async () => {
    await openDebrief(chose('pesan', 'jujur'), ON, chose('layanan', 'lapor'), ON)
    const rows = screen.getAllByRole('row').map((row) => row.textContent)
    expect(rows.slice(1)).toEqual(['Keterampilan0%0 dari 2 poin, 1 keputusan', 'Nilai100%3 dari 3 poin, 1 keputusan'])
  })

  it('tells in short what was alike, what became of people, and what to think over', async () => {
    const { container } = await openDebrief(...ALIKE)
    expect(container).toHaveTextContent('Sama dengan pakar: Pesan malam, Pagi di layanan')
    expect(container).toHaveTextContent('2 dari 2 keputusan sama')
    expect(container).toHaveTextContent('Akhir yang sama')
    expect(screen.getByRole('region', { name: 'Bagaimana mereka sekarang' })).toHaveTextContent('RaraAman')
    expect(await screen.findByRole('textbox', { name: 'Apa yang Anda pelajari?' })).toBeInTheDocument()
    await expectAccessible(container)
  })

  it('plays again from any decision, as a run of its own that stands there', async () => {
    const { user, world, places } = await openDebrief(...PARTED)
    await user.click(screen.getByRole('button', { name: 'Ulangi dari sini keputusan 2' }))
    await vi.waitFor(async () => expect(await listCaseRuns(world.db, 'ani')).toHaveLength(2))
    const [replay, original] = await listCaseRuns(world.db, 'ani')
    expect(original?.id).toBe('r1')
    expect((await readCaseEvents(world.db, 'ani', replay?.id ?? '')).map(({ what }) => what)).toEqual([PARTED[0], ON])
    expect(await readCaseEvents(world.db, 'ani', 'r1')).toHaveLength(4)
    await vi.waitFor(() => expect(places.at(-1)).toBe('/library/contoh/dasar/case/kasus'))
  })

  it('waits for an ending, and says where the case is', async () => {
    const { container } = await openDebrief(PARTED[0])
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Kasus ini belum selesai')
    expect(screen.getByRole('link', { name: 'Buka kasusnya' })).toHaveAttribute(
      'href',
      '/library/contoh/dasar/case/kasus',
    )
    expect(screen.getByRole('button', { name: 'Saya butuh bantuan' })).toBeInTheDocument()
    await expectAccessible(container)
  })

  it('says when the case has changed too much to look back on', async () => {
    await openDebrief(chose('pesan', 'sudah-hilang'))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Tinjauan ini tidak dapat dibuka lagi')
  })

  it('is one press away from a person, where its module may weigh', async () => {
    const { user } = await openDebrief(...ALIKE)
    await user.click(screen.getByRole('button', { name: 'Saya butuh bantuan' }))
    expect(await screen.findByRole('dialog')).toHaveTextContent('08111-129-129')
  })

  it('leads from each mark of the drawing to its decision, opening what is folded', async () => {
    const { user } = await openDebrief(...ALIKE)
    await user.click(screen.getByRole('button', { name: 'Keputusan 2: Di ruang layanan. Sama dengan pakar.' }))
    const heading = screen.getByRole('heading', { name: 'Di ruang layanan' })
    expect(heading).toHaveFocus()
    expect(heading.closest('details')).toHaveAttribute('open')
  })

  it('tells the same as a list, which is there for those who listen even while it is drawn', async () => {
    const { user, container } = await openDebrief(...PARTED)
    const told = () => within(screen.getByRole('list', { name: 'Dua jalan sebagai daftar' })).getAllByRole('listitem')
    const words = [
      'Keputusan 1: Pesan pukul 22.04. Berbeda dari pakar.',
      'Keputusan 2: Di ruang layanan. Berbeda dari pakar.',
      'Akhir jalan Anda: Kepercayaan yang retak',
      'Akhir jalan pakar: Rara aman',
    ]
    expect(told().map((item) => item.textContent)).toEqual(words)
    await user.click(screen.getByRole('button', { name: 'Tampilkan sebagai daftar' }))
    expect(told().map((item) => item.textContent)).toEqual(words)
    expect(screen.queryByRole('group', { name: /2 keputusan/ })).toBeNull()
    await expectAccessible(container)
  })

  it('says in English that a run was assessed, that its time ran out, and how the counters went', async () => {
    const scenes = (SAMPLE_CASE.scenes as { choices: Record<string, unknown>[] }[]).map((scene) => ({
      ...scene,
      choices: scene.choices.map((choice) => ({ ...choice, counts: choice.id === 'janji' ? { percaya: 2 } : {} })),
    }))
    const trust = { id: 'percaya', initial: 1, min: 0, max: 5, label: { id: 'Kepercayaan', en: 'Trust' } }
    const { container } = await openRun({
      whats: [{ ...PARTED[0], byTime: true }, ON, chose('layanan', 'lapor'), ON],
      mode: 'assessed',
      language: 'en',
      story: { ...SAMPLE_CASE, scenes, counters: [trust] },
    })
    expect(container).toHaveTextContent('Played as assessed, one way only')
    expect(container).toHaveTextContent('A harmful ending')
    expect(screen.getByRole('region', { name: 'What rose and fell' })).toHaveTextContent(
      /From 1 to 3, on a scale of 0 to 5\..*Step by step: 1, 3, 3/,
    )
    expect(screen.getAllByText('The time ran out before you chose, so the story went on by itself.')).toHaveLength(1)
    await expectAccessible(container)
  })

  it('plays an assessed run again for study, with what the time had taken', async () => {
    const late = { ...PARTED[0], byTime: true }
    const { user, world } = await openRun({ whats: [late, ON, chose('layanan', 'lapor'), ON], mode: 'assessed' })
    await user.click(screen.getByRole('button', { name: 'Ulangi dari sini keputusan 2' }))
    await vi.waitFor(async () => expect(await listCaseRuns(world.db, 'ani')).toHaveLength(2))
    const [replay] = await listCaseRuns(world.db, 'ani')
    expect(replay?.mode).toBe('study')
    expect((await readCaseEvents(world.db, 'ani', replay?.id ?? '')).map(({ what }) => what)).toEqual([late, ON])
  })

  it('plays again from the decision after a task, with what was handed in for it', async () => {
    const handedIn = { ...chose('tugas', 'belum'), response: ['langkah'] }
    const { user, world } = await openRun({
      whats: [handedIn, ON, chose('pilih', 'bicara'), ON],
      story: packWithTask('order')['modules/dasar/cases/kasus.json'] as Record<string, unknown>,
    })
    await user.click(screen.getByRole('button', { name: 'Ulangi dari sini keputusan 2' }))
    await vi.waitFor(async () => expect(await listCaseRuns(world.db, 'ani')).toHaveLength(2))
    const [replay] = await listCaseRuns(world.db, 'ani')
    expect((await readCaseEvents(world.db, 'ani', replay?.id ?? '')).map(({ what }) => what)).toEqual([handedIn, ON])
  })

  it.each([
    ['sums', { 'jumlah-0': 1 }],
    ['order', ['langkah']],
  ])('keeps what was given to a task of the kind %s folded beneath its decision', async (kind, response) => {
    const story = packWithTask(kind)['modules/dasar/cases/kasus.json'] as Record<string, unknown>
    const { container } = await openRun({
      whats: [{ ...chose('tugas', 'belum'), response }, ON, chose('pilih', 'bicara'), ON],
      story,
    })
    const task = screen.getByText(/^Tugasnya: 0 dari \d bagian tepat/).closest('details')
    expect(task).not.toHaveAttribute('open')
    task?.setAttribute('open', '')
    await expectAccessible(container)
  })
})
