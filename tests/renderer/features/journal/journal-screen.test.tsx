import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { JournalEntry } from '../../../../src/core/progress/journal'
import { listJournal, saveJournalEntry } from '../../../../src/data/journal-repo'
import { JournalScreen } from '../../../../src/renderer/features/journal/journal-screen'
import { buildJournalEntry } from '../../../support/build-journal'
import { expectAccessible } from '../../../support/expect-accessible'
import { installPack } from '../../../support/install-pack'
import { recordCase } from '../../../support/record-progress'
import { type AppView, buildWorld, renderWithApp } from '../../../support/render-with-app'
import { packWithCase } from '../../../support/sample-case'
import { savedText, savingHost } from '../../../support/saving-host'

const DAY = 24 * 60 * 60 * 1000
const AT = Date.UTC(2026, 10, 20, 3, 0)

const ENTRIES: readonly JournalEntry[] = [
  buildJournalEntry({ id: 'baru', runId: 'putaran', text: 'Bertanya dahulu, baru melapor.', at: AT + DAY }),
  buildJournalEntry({ id: 'lama', runId: 'tiada', module: 'lain', text: 'Batas rahasia itu penting.', at: AT }),
]

interface OpenOptions {
  readonly entries?: readonly JournalEntry[]
  readonly language?: 'id' | 'en'
}

async function openJournal({ entries = ENTRIES, language = 'id' }: OpenOptions = {}) {
  const host = savingHost({ kind: 'saved', name: 'jurnal.md' })
  const world = await buildWorld({ host })
  await installPack(world.db, packWithCase())
  await recordCase(world)
  for (const entry of entries) await saveJournalEntry(world.db, entry)
  const view: AppView = await renderWithApp(<JournalScreen />, { world, language })
  await screen.findByRole('heading', { level: 1 })
  return { ...view, host }
}

const texts = () => screen.getAllByRole('article').map((article) => article.querySelector('.own-words')?.textContent)

describe('the journal', () => {
  it('lists by day what was written, with the case and the way to its debrief', async () => {
    const { container } = await openJournal()
    expect(screen.getAllByRole('heading', { level: 2 }).map((day) => day.textContent)).toEqual([
      '21 November 2026',
      '20 November 2026',
    ])
    const [first, second] = screen.getAllByRole('article')
    expect(first).toHaveTextContent('Grup kelas: Rara aman')
    expect(within(first as HTMLElement).getByRole('link', { name: /Buka tinjauan/ })).toHaveAttribute(
      'href',
      '/debrief/putaran',
    )
    // Its run is gone: the words stay, without a way that leads nowhere.
    expect(within(second as HTMLElement).queryByRole('link')).toBeNull()
    await expectAccessible(container)
  })

  it('finds by words and by module, and shows all again', async () => {
    const { user, container } = await openJournal()
    await user.type(screen.getByRole('searchbox', { name: 'Cari dalam tulisan Anda' }), 'RAHASIA batas')
    expect(texts()).toEqual(['Batas rahasia itu penting.'])
    await user.selectOptions(screen.getByRole('combobox', { name: 'Modul' }), 'Perundungan')
    expect(screen.getByText('Tidak ada catatan yang cocok.')).toBeInTheDocument()
    await expectAccessible(container)
    await user.click(screen.getByRole('button', { name: 'Tampilkan semua' }))
    expect(texts()).toHaveLength(2)
  })

  it('changes an entry in its place, and keeps it in sight while it is empty', async () => {
    const { user, world, container } = await openJournal()
    await user.click(screen.getByRole('button', { name: /^Ubah catatan 21 Nov/ }))
    const field = screen.getByRole('textbox', { name: 'Apa yang Anda pelajari?' })
    expect(field).toHaveFocus()
    await user.clear(field)
    await user.type(field, 'Diam dahulu.')
    await expectAccessible(container)
    await user.click(screen.getByRole('button', { name: /^Selesai mengubah/ }))
    await vi.waitFor(async () => expect((await listJournal(world.db, 'ani'))[0]?.text).toBe('Diam dahulu.'))
    await vi.waitFor(() => expect(texts()[0]).toBe('Diam dahulu.'))
    expect(screen.getByRole('button', { name: /^Ubah catatan 21 Nov/ })).toHaveFocus()
  })

  it('deletes with a way back', async () => {
    const { user, world } = await openJournal()
    await user.click(screen.getByRole('button', { name: /^Hapus catatan 21 Nov/ }))
    const undo = await screen.findByRole('button', { name: /^Urungkan/ })
    expect(undo).toHaveFocus()
    await vi.waitFor(() => expect(texts()).toHaveLength(1))
    await user.click(undo)
    await vi.waitFor(() => expect(texts()).toHaveLength(2))
    expect(await listJournal(world.db, 'ani')).toHaveLength(2)
  })

  it('still offers the way back when the last entry was deleted', async () => {
    const { user, container } = await openJournal({ entries: ENTRIES.slice(0, 1) })
    await user.click(screen.getByRole('button', { name: /^Hapus/ }))
    expect(await screen.findByRole('heading', { name: 'Jurnal Anda masih kosong' })).toBeInTheDocument()
    expect(screen.getByRole('button', { name: /^Urungkan/ })).toBeInTheDocument()
    await expectAccessible(container)
  })

  it('saves what is shown as Markdown or text, and says so', async () => {
    const { user, host } = await openJournal()
    await user.type(screen.getByRole('searchbox'), 'melapor')
    await user.click(screen.getByRole('button', { name: 'Simpan sebagai Markdown' }))
    expect(await screen.findByText('Tersimpan sebagai jurnal.md.')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Simpan sebagai teks' }))
    await vi.waitFor(() => expect(host.saved).toHaveLength(2))
    expect(host.saved.map(({ name }) => name)).toEqual(['jurnal-refleksi.md', 'jurnal-refleksi.txt'])
    const [markdown] = host.saved.map(savedText)
    expect(markdown).toContain('## Grup kelas: Rara aman')
    expect(markdown).toContain('Bertanya dahulu, baru melapor.')
    expect(markdown).not.toContain('Batas rahasia itu penting.')
  })

  it('is empty at first, and says in English how it fills', async () => {
    const { container } = await openJournal({ entries: [], language: 'en' })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Your journal is still empty')
    expect(screen.getByRole('link', { name: 'Choose a case in the library' })).toHaveAttribute('href', '/library')
    await expectAccessible(container)
  })

  it('is whole in English, too', async () => {
    const { container } = await openJournal({ language: 'en' })
    expect(screen.getByText('2 entries')).toBeInTheDocument()
    await expectAccessible(container)
  })

  it('is one press away from a person where a module that may weigh was written about, and only there', async () => {
    const { user } = await openJournal()
    await user.click(screen.getByRole('button', { name: 'Saya butuh bantuan' }))
    expect(await screen.findByRole('dialog')).toHaveTextContent('08111-129-129')
  })

  it('offers no help of a module that asks for none', async () => {
    await openJournal({ entries: ENTRIES.slice(1) })
    expect(screen.queryByRole('button', { name: 'Saya butuh bantuan' })).toBeNull()
  })
})
