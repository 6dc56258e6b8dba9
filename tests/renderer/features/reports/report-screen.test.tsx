import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { SessionHappening } from '../../../../src/core/exams/session'
import { ReportScreen } from '../../../../src/renderer/features/reports/report-screen'
import { buildBankItem } from '../../../support/build-item'
import { expectAccessible } from '../../../support/expect-accessible'
import { openSitting } from '../../../support/open-sitting'
import { buildWorld, renderWithApp } from '../../../support/render-with-app'
import { answer, BLUEPRINT, ENTRIES, HAND_IN, MIXED, openReport, sheet } from './open-report'

describe('a score report', () => {
  it('says whether the standard is met, what keeps it from being met, and never that anybody failed', async () => {
    const { container } = await openReport()
    const page = await sheet()
    expect(page.getByText('Hasil ini belum memenuhi standar simulasi.')).toBeInTheDocument()
    expect(page.getByText(/Yang belum memenuhi: Nilai, TIK, dan keseluruhan\./)).toBeInTheDocument()
    expect(container.textContent).not.toMatch(/lulus|gagal/i)
    await expectAccessible(container)
  })

  it('gives points, share, interval and standard for each aspect, as a table', async () => {
    await openReport()
    const table = within((await sheet()).getByRole('table'))
    const skills = table.getByRole('row', { name: /Keterampilan/ })
    expect(skills).toHaveTextContent('2 dari 2 poin')
    expect(skills).toHaveTextContent('100%')
    expect(skills).toHaveTextContent('62%')
    expect(table.getByRole('row', { name: /Nilai/ })).toHaveTextContent('0 dari 1 poin')
    expect(table.queryByRole('row', { name: /Pengetahuan/ })).not.toBeInTheDocument()
  })

  it('names the whole where only the total falls short', async () => {
    await openReport({
      blueprint: { cutScores: { total: 0.9, skills: 0.5, values: 0.5, ict: 0.5 } },
      done: [answer('satu', 'b'), answer('tiga', 'b'), answer('empat', 'b'), HAND_IN],
    })
    expect((await sheet()).getByText(/Yang belum memenuhi: keseluruhan\./)).toBeInTheDocument()
  })

  it('says where the standard comes from, and which form it was', async () => {
    const { unmount } = await openReport()
    expect((await sheet()).getByText(/rata-rata taksiran Angoff/)).toBeInTheDocument()
    expect((await sheet()).getByText('Formulir: contoh/cepat, benih 7, bank aaaaaaaaaaaa.')).toBeInTheDocument()
    unmount()
    await openReport({ blueprint: { cutScores: { total: 0.6, skills: 0.6, values: 0.6, ict: 0.6 } } })
    expect((await sheet()).getByText(/dinyatakan oleh penyusunnya, bukan oleh penguji resmi/)).toBeInTheDocument()
    expect((await sheet()).queryByText(/Angoff/)).not.toBeInTheDocument()
  })

  it('leads to the module where most was lost, and names the aspect', async () => {
    await openReport()
    const page = await sheet()
    expect(await page.findByRole('link', { name: 'Modul' })).toHaveAttribute('href', '/library/contoh/dasar')
    expect(page.getByText(/Paling banyak hilang di/)).toHaveTextContent('Nilai')
  })

  it('tells the time used, and the time that the app was closed only where there was some', async () => {
    await openReport()
    expect((await sheet()).getByText('00:05 dari 10:00')).toBeInTheDocument()
    const time = within(screen.getByRole('region', { name: 'Waktu' }))
    expect(time.getByText('00:05')).toBeInTheDocument()
    expect(time.queryByText(/saat aplikasi tertutup/)).not.toBeInTheDocument()
    expect(time.getByText('Dikumpulkan oleh peserta.')).toBeInTheDocument()
  })

  it('reviews each item with the answer given, the key and the reason under each option; blank is no verdict', async () => {
    const { user } = await openReport()
    await sheet()
    const wrong = within(screen.getByRole('article', { name: 'Butir 3' }))
    expect(wrong.getByText('Bernilai 0%')).toBeInTheDocument()
    expect(wrong.getByText('Alasan a')).toBeInTheDocument()
    const blank = screen.getByRole('article', { name: 'Butir 4' })
    expect(blank.querySelector('.reviewed-head')?.textContent).toMatch(/^Tidak dijawab/)
    await user.click(screen.getByRole('button', { name: 'Kosong (1)' }))
    expect(screen.getAllByRole('article', { name: /^Butir/ })).toEqual([blank])
    await user.click(screen.getByRole('button', { name: 'Belum tepat (2)' }))
    expect(screen.getAllByRole('article', { name: /^Butir/ })).toHaveLength(2)
  })

  it.each([
    [{ kind: 'saved', name: 'laporan.pdf' }, 'PDF tersimpan sebagai laporan.pdf.'],
    [{ kind: 'failed', reason: 'disk-full' }, /penyimpanan penuh/],
    [{ kind: 'failed', reason: 'no-permission' }, /tidak boleh ditulisi/],
  ] as const)('prints, and says what became of it: %o', async (printed, words) => {
    const { user } = await openReport({ printed })
    await user.click(await screen.findByRole('button', { name: 'Cetak' }))
    expect(await screen.findByText(words)).toBeInTheDocument()
  })

  it('says in English, too, that the time ran out while the app was closed and that the sitting was continued', async () => {
    const world = await buildWorld()
    const { session } = await openSitting(world, {
      entries: ENTRIES,
      ago: 3_600_000,
      session: { blueprint: BLUEPRINT },
    })
    const place = { profileId: session.profileId, sessionId: session.id, run: 'run-2' }
    const wall = session.startedAt + 1_800_000
    const steps: SessionHappening[] = [{ type: 'resumed' }, { type: 'continued' }, HAND_IN]
    await world.db.sessionEvents.bulkAdd(
      steps.map((what, index) => ({ ...place, seq: index + 1, wall, mono: index, what })),
    )
    const { container } = await renderWithApp(<ReportScreen sessionId={session.id} />, { world, language: 'en' })
    expect(await screen.findByText(/was continued once with the time that was last left/)).toBeInTheDocument()
    await expectAccessible(container)
  })
})

describe('where there is no report', () => {
  it('leads back into a sitting that still runs', async () => {
    const { container } = await openReport({ done: [] })
    expect(await screen.findByRole('heading', { level: 1, name: 'Simulasi ini masih berjalan' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Lanjutkan simulasi' })).toHaveAttribute('href', '/exam/sesi-satu')
    await expectAccessible(container)
  })

  it('makes up no score where the words of the items are gone, and names them', async () => {
    const { container } = await openReport({ hasWords: false })
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Laporan ini tidak dapat dihitung' }),
    ).toBeInTheDocument()
    expect(screen.getByText(/contoh\/satu, contoh\/dua/)).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Semua simulasi' })).toHaveAttribute('href', '/exams')
    await expectAccessible(container)
  })

  it('makes up no score where the words of an item are no longer those that were asked', async () => {
    const world = await buildWorld()
    const { session } = await openSitting(world, { entries: ENTRIES, done: MIXED })
    const hash = session.form[0]?.hash ?? ''
    await world.db.itemSnapshots.update(hash, { entry: buildBankItem({ id: 'satu', angoff: 0.1 }) } as never)
    await renderWithApp(<ReportScreen sessionId={session.id} />, { world })
    expect(await screen.findByText('contoh/satu')).toBeInTheDocument()
  })

  it('says that an address leads to no sitting of this learner', async () => {
    await renderWithApp(<ReportScreen sessionId="bukan-milik" />)
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('belum ada di perangkat ini')
  })

  it('does not take a read that failed for a sitting that is missing', async () => {
    const world = await buildWorld()
    vi.spyOn(world.db.sessions, 'get').mockRejectedValue(new Error('rusak') as never)
    const { container } = await renderWithApp(<ReportScreen sessionId="sesi-satu" />, { world })
    expect(await screen.findByRole('heading', { level: 1, name: 'Laporan belum dapat dibaca' })).toBeInTheDocument()
    await expectAccessible(container)
  })
})
