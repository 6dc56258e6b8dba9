import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { SessionHappening } from '../../../../src/core/exams/session'
import { expectAccessible } from '../../../support/expect-accessible'
import { openSitting } from '../../../support/open-sitting'
import type { AppWorld } from '../../../support/render-with-app'
import { answer, BLUEPRINT, ENTRIES, HAND_IN, MIXED, openReport, sheet } from './open-report'

const at = (item: string) => `contoh/${item}`
const confident = (item: string, confidence: 'sure' | 'unsure' | 'guess'): SessionHappening => ({
  type: 'confident',
  item: at(item),
  confidence,
})
const region = (name: string) => within(screen.getByRole('region', { name }))

/** Other items right than in the sitting that the report is of. */
function sitEarlier(id: string, ago: number, mode: 'simulation' | 'practice' = 'simulation') {
  return (world: AppWorld) =>
    openSitting(world, {
      id,
      ago,
      entries: ENTRIES,
      done: [answer('satu', 'b'), HAND_IN],
      session: { blueprint: BLUEPRINT, mode },
    })
}

describe('a report in depth', () => {
  it('gives points by level and by topic as tables, and says where they rest on few items', async () => {
    await openReport()
    await sheet()
    const details = region('Rincian')
    const levels = within(details.getByRole('table', { name: 'Menurut tingkat kesulitan' }))
    const medium = levels.getByRole('row', { name: /sedang/ })
    expect(medium).toHaveTextContent('50%')
    expect(medium).toHaveTextContent('2 dari 4 poin · 4 butir butirnya sedikit')
    const topics = within(details.getByRole('table', { name: 'Menurut topik' }))
    expect(topics.getAllByRole('row')).toHaveLength(2)
  })

  it('tells in English, too, what was blank, marked, believed and left', async () => {
    const { container } = await openReport({
      language: 'en',
      done: [
        answer('satu', 'a'),
        confident('satu', 'sure'),
        answer('dua', 'b'),
        confident('dua', 'sure'),
        answer('tiga', 'b'),
        confident('tiga', 'guess'),
        { type: 'window-left' },
        { type: 'window-returned' },
        HAND_IN,
      ],
    })
    await screen.findByRole('heading', { name: 'Review, item by item' })
    const answering = region('How it was answered')
    expect(answering.getByText('Not answered').closest('div')).toHaveTextContent('1 item')
    expect(answering.getByText('Sure, but not right').closest('div')).toHaveTextContent('item 11 of 2 items')
    expect(answering.getByText('Guessed, and right').closest('div')).toHaveTextContent('item 31 of 1 items')
    expect(answering.getByText('Confidence was given for 3 of 3 answers.')).toBeInTheDocument()
    expect(answering.getByText("The simulation's window was left 1 time, for 00:01.")).toBeInTheDocument()
    await expectAccessible(container)
  })

  it('says nothing of belief or absence where there was none', async () => {
    await openReport()
    await sheet()
    const answering = region('Cara menjawab')
    expect(answering.queryByText(/Yakin|Menebak|Keyakinan|ditinggalkan/)).not.toBeInTheDocument()
    expect(answering.getByText('Ditandai ragu-ragu').closest('div')).toHaveTextContent('1 butir')
  })

  it('is honest about a mean over few items, and names extra time and late answers', async () => {
    await openReport({ session: { extraTime: 1.5 } })
    await sheet()
    const time = region('Waktu')
    expect(time.getByText(/hanya tercatat pada 1 butir/)).toBeInTheDocument()
    expect(time.queryByText('Rata-rata per butir')).not.toBeInTheDocument()
    expect(time.getByText('Waktu tambahan').closest('div')).toHaveTextContent('+50%')
    expect(time.getByText('Dijawab di 1,5 menit terakhir').closest('div')).toHaveTextContent('0 butir')
    expect(screen.queryByRole('table', { name: 'Butir yang paling lama dibaca' })).not.toBeInTheDocument()
  })

  it('names the three slowest items with what they were worth', async () => {
    const visit = (item: string): SessionHappening => ({ type: 'visited', item: at(item) })
    await openReport({
      done: [visit('dua'), answer('dua', 'b'), visit('tiga'), visit('tiga'), visit('tiga'), visit('empat'), HAND_IN],
    })
    await sheet()
    const table = within(screen.getByRole('table', { name: 'Butir yang paling lama dibaca' }))
    expect(table.getAllByRole('row').map((row) => row.textContent)).toEqual([
      'ButirWaktuNilai',
      'Butir 300:030%',
      'Butir 200:02100%',
      'Butir 100:010%',
    ])
  })

  it.each([
    ['conjunctive', /Aturan: konjungtif/],
    ['compensatory', /Aturan: kompensatoris/],
  ] as const)('names the pass rule: %s', async (passRule, words) => {
    await openReport({ blueprint: { passRule } })
    expect((await sheet()).getByText(words)).toBeInTheDocument()
  })

  it.each([
    ['id', 'Latihan: umpan balik setelah butir, tanpa batas waktu; bukan ukuran standar.', 'tanpa batas'],
    ['en', 'Practice: feedback after each item, no time limit; not a measure against the standard.', 'none'],
  ] as const)('gives practice no verdict on the standard (%s)', async (language, words, limit) => {
    const { container } = await openReport({ language, session: { mode: 'practice' } })
    expect(await screen.findByText(words)).toBeInTheDocument()
    expect(container.textContent).not.toMatch(/Hasil ini|This result|Belum memenuhi|Memenuhi|Not yet met|Meets/)
    expect(screen.getByText(limit)).toBeInTheDocument()
    expect(screen.getAllByRole('table')[0]).toHaveTextContent(language === 'id' ? 'Keterampilan' : 'Skills')
    await expectAccessible(container)
  })
})

describe('what to study next', () => {
  it('leads to the lesson that cites what the lost items rest on, by way of its module', async () => {
    await openReport()
    await sheet()
    const study = region('Pelajari berikutnya')
    expect((await study.findAllByRole('link')).map((link) => link.getAttribute('href'))).toEqual([
      '/library/contoh/dasar',
      '/library/contoh/dasar/lesson/pertama',
    ])
  })

  it('stays with the module where no lesson tells', async () => {
    const entries = ENTRIES.map((entry) => ({ ...entry, item: { ...entry.item, references: ['lain'] } }))
    await openReport({ entries })
    await sheet()
    const links = await region('Pelajari berikutnya').findAllByRole('link')
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/library/contoh/dasar'])
  })
})

describe('a report beside earlier sittings', () => {
  it('compares with the latest of the same blueprint, and says that a change within the band is not told apart', async () => {
    const { container } = await openReport({ before: sitEarlier('lama', 86_400_000) })
    await sheet()
    const earlier = within(await screen.findByRole('region', { name: 'Dibandingkan dengan sebelumnya' }))
    expect(earlier.getByText(/^Keseluruhan berubah \+25 poin persen\..*belum dapat dibedakan/)).toBeInTheDocument()
    const skills = earlier.getByRole('row', { name: /Keterampilan/ })
    expect(skills).toHaveTextContent('50% (9–91%)100% (34–100%)+50 poin persenbelum dapat dibedakan')
    expect(earlier.queryByRole('combobox')).not.toBeInTheDocument()
    await expectAccessible(container)
  })

  it('says when nothing changed', async () => {
    await openReport({ before: sitEarlier('lama', 86_400_000), done: [answer('dua', 'b'), HAND_IN] })
    await sheet()
    expect(await screen.findByText('Keseluruhan tetap sama, dibulatkan ke poin persen.')).toBeInTheDocument()
  })

  it('lets another of them be chosen', async () => {
    const { user } = await openReport({
      before: async (world) => {
        await sitEarlier('lama', 172_800_000)(world)
        await sitEarlier('baru', 86_400_000)(world)
      },
    })
    await sheet()
    const choose = await screen.findByRole('combobox', { name: 'Bandingkan dengan' })
    expect(choose).toHaveValue('baru')
    await user.selectOptions(choose, 'lama')
    expect(choose).toHaveValue('lama')
  })

  it('does not compare with practice, or with what came after', async () => {
    await openReport({
      before: async (world) => {
        await sitEarlier('latihan', 86_400_000, 'practice')(world)
        await sitEarlier('sesudah', 1000)(world)
      },
    })
    await sheet()
    expect(screen.queryByRole('heading', { name: 'Dibandingkan dengan sebelumnya' })).not.toBeInTheDocument()
  })
})

describe('an item in the review', () => {
  it('shows the note, the confidence and the time beside the mark', async () => {
    await openReport({
      done: [
        ...MIXED.slice(0, 1),
        confident('satu', 'unsure'),
        { type: 'noted', item: at('satu'), text: 'Cek asas.' },
        HAND_IN,
      ],
    })
    await sheet()
    const item = within(screen.getByRole('article', { name: 'Butir 1' }))
    const own = within(item.getByRole('group', { name: 'Catatan Anda pada butir ini' }))
    expect(own.getByText('Cek asas.')).toBeInTheDocument()
    expect(own.getByText('kurang yakin')).toBeInTheDocument()
    expect(own.getByText('00:04')).toBeInTheDocument()
    const other = within(screen.getByRole('article', { name: 'Butir 2' }))
    expect(other.queryByRole('group', { name: 'Catatan Anda pada butir ini' })).not.toBeInTheDocument()
  })

  it('prints with the report where that is asked for', async () => {
    const { user, container } = await openReport()
    await sheet()
    await user.click(screen.getByRole('checkbox', { name: 'Cetak juga pembahasan butir' }))
    expect(container.querySelector('.report-whole .review')).not.toBeNull()
  })
})
