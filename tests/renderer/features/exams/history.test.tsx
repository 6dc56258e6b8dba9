import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { SessionHappening } from '../../../../src/core/exams/session'
import { removeSession } from '../../../../src/data/session-repo'
import { PastSittings } from '../../../../src/renderer/features/exams/past-sittings'
import { expectAccessible } from '../../../support/expect-accessible'
import { openSitting, type SittingOptions } from '../../../support/open-sitting'
import { type AppWorld, buildWorld, renderWithApp } from '../../../support/render-with-app'
import { savedText, savingHost } from '../../../support/saving-host'

const RIGHT: SessionHappening = { type: 'answered', item: 'contoh/satu', response: 'b' }
const RIGHT_TOO: SessionHappening = { type: 'answered', item: 'contoh/dua', response: ['a', 'b'] }
const HAND_IN: SessionHappening = { type: 'submitted', by: 'candidate' }
const FULL = [RIGHT, RIGHT_TOO, HAND_IN]

/** One that runs, one that met the standard, one that did not yet, one of practice; the newest last. */
const SITTINGS: readonly SittingOptions[] = [
  { id: 'jalan', ago: 400_000, done: [RIGHT] },
  { id: 'penuh', ago: 300_000, done: FULL },
  { id: 'kosong', ago: 200_000, done: [HAND_IN] },
  { id: 'latihan', ago: 100_000, done: FULL, session: { mode: 'practice' } },
]

async function openHistory(world?: AppWorld, language: 'id' | 'en' = 'id', sittings = SITTINGS) {
  const made = world ?? (await buildWorld())
  for (const options of sittings) await openSitting(made, options)
  const view = await renderWithApp(<PastSittings />, { world: made, language })
  await screen.findAllByRole('listitem')
  return view
}

const shown = () => screen.queryAllByRole('listitem').map((row) => row.querySelector('h3 a')?.getAttribute('href'))
const boxes = () => screen.getAllByRole('checkbox')

describe('the history', () => {
  it('shows what runs first, then the newest, and gives practice no verdict', async () => {
    const { container } = await openHistory()
    expect(shown()).toEqual(['/exam/jalan', '/report/latihan', '/report/kosong', '/report/penuh'])
    expect(await screen.findByText(/^Latihan, 100%\./)).toBeInTheDocument()
    await expectAccessible(container)
  })

  it.each([
    ['Berjalan', ['/exam/jalan']],
    ['Memenuhi', ['/report/penuh']],
    ['Belum memenuhi', ['/report/kosong']],
    ['Latihan', ['/report/latihan']],
  ])('can be filtered: %s', async (name, places) => {
    const { user } = await openHistory()
    await user.click(screen.getByRole('button', { name }))
    await vi.waitFor(() => expect(shown()).toEqual(places))
  })

  it('says so when nothing fits the filter', async () => {
    const { user, container } = await openHistory(undefined, 'en', SITTINGS.slice(2, 3))
    await user.click(screen.getByRole('button', { name: 'Met' }))
    expect(await screen.findByText('None under this filter.')).toBeInTheDocument()
    await expectAccessible(container)
  })

  it('compares two of the same simulation, the earlier first, and says what it needs until then', async () => {
    const { user, container } = await openHistory()
    const [, latihan, kosong, penuh] = boxes()
    await user.click(kosong as HTMLElement)
    expect(screen.getByText(/pilih dua yang sudah dikumpulkan/)).toBeInTheDocument()
    await user.click(latihan as HTMLElement)
    expect(screen.getByRole('button', { name: 'Bandingkan' })).toBeDisabled()
    await user.click(latihan as HTMLElement)
    await user.click(penuh as HTMLElement)
    await user.click(screen.getByRole('button', { name: 'Bandingkan' }))
    const heading = await screen.findByRole('heading', { name: 'Dua hasil berdampingan' })
    expect(heading).toHaveFocus()
    const whole = screen.getByRole('row', { name: /Keseluruhan/ })
    expect(whole).toHaveTextContent('100% (34–100%)0% (0–66%)−100 poin persenturun')
    await expectAccessible(container)
    await user.click(screen.getByRole('button', { name: 'Tutup' }))
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
  })

  it('removes with a way back, and deletes nothing', async () => {
    const { user, world, container } = await openHistory(undefined, 'en')
    await user.click(boxes()[2] as HTMLElement)
    await user.click(boxes()[3] as HTMLElement)
    expect(screen.getByText('2 chosen')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Remove from the history' }))
    await vi.waitFor(() => expect(shown()).toEqual(['/exam/jalan', '/report/latihan']))
    expect(screen.getByText(/^2 simulations are no longer in the history/)).toBeInTheDocument()
    expect(await world.db.sessions.count()).toBe(4)
    await expectAccessible(container)
    const undo = screen.getByRole('button', { name: /^Undo/ })
    expect(undo).toHaveFocus()
    await user.click(undo)
    await vi.waitFor(() => expect(shown()).toHaveLength(4))
    expect(screen.getByRole('list', { name: 'Past simulations' })).toHaveFocus()
  })

  it('keeps the way back when the last one is removed', async () => {
    const { user } = await openHistory(undefined, 'id', SITTINGS.slice(0, 1))
    await user.click(boxes()[0] as HTMLElement)
    await user.click(screen.getByRole('button', { name: 'Hapus dari riwayat' }))
    expect(await screen.findByRole('heading', { name: 'Belum ada simulasi di sini' })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: /^Urungkan/ }))
    await vi.waitFor(() => expect(shown()).toHaveLength(1))
  })

  it('says what is safe when the removal could not be written', async () => {
    const world = await buildWorld()
    const { user } = await openHistory(world)
    vi.spyOn(world.db.sessions, 'update').mockRejectedValue(new Error('penuh') as never)
    await user.click(boxes()[0] as HTMLElement)
    await user.click(screen.getByRole('button', { name: 'Hapus dari riwayat' }))
    expect(await screen.findByText('Riwayat belum berubah')).toBeInTheDocument()
    expect(shown()).toHaveLength(4)
  })

  it('gives no attempt back for a sitting that was removed', async () => {
    const world = await buildWorld()
    const { session } = await openSitting(world, { id: 'penuh', done: FULL })
    await removeSession(world.db, session.id, 1)
    const drawn = await world.assembler.draw({
      id: 'lagi',
      profileId: session.profileId,
      pack: session.pack,
      blueprint: { ...session.blueprint, attempts: 1 },
      mode: 'simulation',
      extraTime: 1,
      seed: 7,
      now: world.clock.now(),
    })
    expect(drawn).toEqual({ ok: false, error: { kind: 'no-attempts', attempts: 1 } })
  })

  it('can be left unchosen again', async () => {
    const { user } = await openHistory()
    await user.click(boxes()[0] as HTMLElement)
    await user.click(screen.getByRole('button', { name: 'Batalkan pilihan' }))
    expect(boxes().every((box) => !(box as HTMLInputElement).checked)).toBe(true)
  })
})

describe('a file of the history', () => {
  it('holds one sitting with its log and its report', async () => {
    const host = savingHost({ kind: 'saved', name: 'hasil.json' })
    const { user } = await openHistory(await buildWorld({ host }))
    await user.click(boxes()[3] as HTMLElement)
    await user.click(screen.getByRole('button', { name: 'Simpan sebagai berkas' }))
    expect(await screen.findByText('Tersimpan sebagai hasil.json.')).toBeInTheDocument()
    const [file] = host.saved
    expect(file?.name).toBe('siappeksos-cepat-2026-11-24.json')
    const { session, events, report } = JSON.parse(savedText(file as never))
    expect([session.id, events.length, report.total.points, report.passed]).toEqual(['penuh', 4, 2, true])
  })

  it('or all of them; one that runs has no report yet', async () => {
    const host = savingHost({ kind: 'handed-over' })
    const { user } = await openHistory(await buildWorld({ host }), 'en')
    await user.click(screen.getByRole('button', { name: 'Save all as a file' }))
    expect(await screen.findByText('The file was handed to the browser.')).toBeInTheDocument()
    expect(host.saved[0]?.name).toBe('siappeksos-sittings.json')
    const all: { session: { id: string }; report: unknown }[] = JSON.parse(savedText(host.saved[0] as never))
    expect(all.map(({ session, report }) => [session.id, report !== null])).toEqual([
      ['latihan', true],
      ['kosong', true],
      ['penuh', true],
      ['jalan', false],
    ])
  })

  it('can be stopped while it is being read, and is then not written', async () => {
    const host = savingHost({ kind: 'handed-over' })
    const world = await buildWorld({ host })
    const { user } = await openHistory(world)
    const get = vi.spyOn(world.db.sessions, 'get').mockReturnValue(new Promise(() => {}) as never)
    await user.click(screen.getByRole('button', { name: 'Simpan semua sebagai berkas' }))
    expect(await screen.findByRole('progressbar')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Hentikan' }))
    get.mockRestore()
    expect(host.saved).toEqual([])
  })

  it('says what became of it when it could not be written', async () => {
    const host = savingHost({ kind: 'failed', reason: 'disk-full' })
    const { user } = await openHistory(await buildWorld({ host }))
    await user.click(screen.getByRole('button', { name: 'Simpan semua sebagai berkas' }))
    expect(await screen.findByText(/penyimpanan penuh/)).toBeInTheDocument()
  })
})

describe('a thousand sittings', () => {
  it('are listed at once: no more are folded and scored than are shown', async () => {
    const world = await buildWorld()
    const { session, events } = await openSitting(world, { id: 'sesi-0', ago: 300_000, done: [HAND_IN] })
    const log = await events()
    const ids = Array.from({ length: 999 }, (_, index) => `sesi-${index + 1}`)
    await world.db.sessions.bulkAdd(
      ids.map((id, index) => ({ ...session, id, startedAt: session.startedAt - (index + 1) * 60_000 })),
    )
    await world.db.sessionEvents.bulkAdd(ids.flatMap((sessionId) => log.map((event) => ({ ...event, sessionId }))))
    const end = await world.db.sittingEnds.get(session.id)
    if (end === undefined) throw new Error('it was handed in')
    await world.db.sittingEnds.bulkAdd(
      ids.map((sessionId, index) => ({ ...end, sessionId, startedAt: session.startedAt - (index + 1) * 60_000 })),
    )
    const scored = vi.spyOn(world.db.itemSnapshots, 'bulkGet')
    const { user } = await renderWithApp(<PastSittings />, { world })
    await vi.waitFor(() => expect(shown()).toHaveLength(10), { timeout: 10_000 })
    // A live query may run once to be shown and once more to be followed.
    expect(scored.mock.calls.length).toBeLessThanOrEqual(20)
    await user.click(screen.getByRole('button', { name: 'Memenuhi' }))
    expect(await screen.findByText('Tidak ada di antara 10 yang terbaru.', {}, { timeout: 10_000 })).toBeInTheDocument()
    expect(scored.mock.calls.length).toBeLessThanOrEqual(40)
    expect(within(screen.getByRole('list')).queryAllByRole('listitem')).toEqual([])
  }, 30_000)
})
