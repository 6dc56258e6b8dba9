import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Prose } from '../../../../src/renderer/lib/text/prose'
import { RichText } from '../../../../src/renderer/lib/text/rich-text'
import { text } from '../../../support/build-item'
import { expectAccessible } from '../../../support/expect-accessible'
import { fakeHost } from '../../../support/fake-host'
import { installPack } from '../../../support/install-pack'
import { type AppView, buildWorld, renderWithApp } from '../../../support/render-with-app'

const GLOSSARY = [{ id: 'asen', term: text('asen'), definition: text('persetujuan anak') }]
const REFERENCES = [
  { id: 'buku', text: 'Sebuah buku', url: 'https://contoh.example/buku' },
  { id: 'uu', text: 'Sebuah undang-undang', asOf: '2026-03-31' },
]

async function show(markdown: string, overrides: Parameters<typeof buildWorld>[0] = {}): Promise<AppView> {
  const world = await buildWorld(overrides)
  await installPack(world.db)
  return renderWithApp(<Prose value={text(markdown)} pack="contoh" glossary={GLOSSARY} references={REFERENCES} />, {
    world,
  })
}

describe('a text of a pack', () => {
  it('shows what ages as a value, and explains it right under its paragraph', async () => {
    const { user } = await show('Menurut {dated:uu-anak}, anak didengar.\n\nLalu?')
    const word = await screen.findByRole('button', { name: 'UU 35/2014' })
    expect(word).toHaveAttribute('aria-expanded', 'false')
    await user.click(word)
    expect(word).toHaveAttribute('aria-expanded', 'true')
    const panel = screen.getByRole('complementary', { name: 'Penjelasan' })
    expect(panel.previousElementSibling).toHaveTextContent('Menurut UU 35/2014, anak didengar.')
    expect(panel).toHaveTextContent('Perlindungan anak')
    expect(panel).toHaveTextContent('Sumber: salinan publik')
    expect(panel).toHaveTextContent('Diperiksa 1 Januari 2026, ditinjau lagi paling lambat 1 Januari 2027.')
  })

  it('says that a value may have changed once its review date has passed', async () => {
    const { user } = await show('{dated:uu-anak}', {
      clock: { now: () => ({ run: 'r', wall: Date.UTC(2027, 5, 1), mono: 0 }) },
    })
    await user.click(await screen.findByRole('button', { name: 'UU 35/2014' }))
    expect(screen.getByRole('complementary')).toHaveTextContent('mungkin ada yang berubah')
  })

  it('opens and closes a term by keyboard, and leaves the focus on its word', async () => {
    const { user } = await show('Anak memberi [asen](term:asen) sendiri.')
    const word = screen.getByRole('button', { name: 'asen' })
    word.focus()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('complementary')).toHaveTextContent('persetujuan anak')
    await user.tab()
    expect(screen.getByRole('button', { name: 'Tutup penjelasan' })).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('complementary')).toBeNull()
    expect(word).toHaveFocus()
  })

  it('closes by Escape from the word itself, and from a link in the answer, but not while the link asks', async () => {
    const { user } = await show('Begitu {ref:buku}.')
    const word = screen.getByRole('button', { name: 'Rujukan 1' })
    await user.click(word)
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('complementary')).toBeNull()
    expect(word).toHaveFocus()
    await user.click(word)
    await user.click(screen.getByRole('link', { name: /contoh\.example/ }))
    screen.getByRole('button', { name: 'Tetap di sini' }).focus()
    await user.keyboard('{Escape}')
    expect(screen.getByRole('complementary')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Tetap di sini' }))
    screen.getByRole('link', { name: /contoh\.example/ }).focus()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('complementary')).toBeNull()
    expect(word).toHaveFocus()
  })

  it('numbers references, and shows one where it is named', async () => {
    const { user } = await show('Begitu {ref:uu}.')
    await user.click(screen.getByRole('button', { name: 'Rujukan 2' }))
    expect(screen.getByRole('complementary')).toHaveTextContent('Sebuah undang-undang Diperiksa 31 Maret 2026.')
  })

  it('never makes an element of HTML in a text', async () => {
    const { container } = await show('<img src=x onerror="alert(1)"> dan <b>tebal</b>')
    expect(container.querySelector('img, b')).toBeNull()
    expect(container).toHaveTextContent('<b>tebal</b>')
  })

  it('reads a table by its headings, and has nothing that axe minds', async () => {
    const { container } = await show(
      '## Bagian\n\n| Ciri | Layar |\n|---|---|\n| Sengaja | {dated:uu-anak} |\n\n> [!side] Catatan\n\n> [!note] Ingat\n\n1. satu',
    )
    const row = within(screen.getByRole('row', { name: /Sengaja/ }))
    expect(row.getByRole('rowheader')).toHaveTextContent('Sengaja')
    expect(screen.getByRole('complementary', { name: 'Catatan samping' })).toHaveTextContent('Catatan')
    await expectAccessible(container)
  })
})

describe('a line of a pack', () => {
  it('shows values with nothing to press', async () => {
    const world = await buildWorld()
    await installPack(world.db)
    await renderWithApp(<RichText value={text('**Isi** {dated:uu-anak}')} pack="contoh" />, { world })
    expect(await screen.findByText(/UU 35\/2014/)).toBeInTheDocument()
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('says in which language it is when that is not the reader’s', async () => {
    await renderWithApp(<RichText value={{ id: 'Halo' }} />, { language: 'en' })
    expect(screen.getByText('Halo')).toHaveAttribute('lang', 'id')
  })
})

describe('a link outside', () => {
  it('asks first, and opens only after a yes', async () => {
    const { user, world } = await show('Begitu {ref:buku}.')
    await user.click(screen.getByRole('button', { name: 'Rujukan 1' }))
    await user.click(screen.getByRole('link', { name: /contoh.example/ }))
    expect(world.host.opened).toEqual([])
    const dialog = screen.getByRole('dialog', { name: 'Buka halaman di luar aplikasi?' })
    expect(dialog).toHaveTextContent('https://contoh.example/buku')
    await user.click(within(dialog).getByRole('button', { name: 'Tetap di sini' }))
    expect(world.host.opened).toEqual([])
    await user.click(screen.getByRole('link', { name: /contoh.example/ }))
    await user.click(screen.getByRole('button', { name: 'Buka' }))
    expect(world.host.opened).toEqual(['https://contoh.example/buku'])
  })

  it('leaves the question to a host that asks itself, and tells when nothing opened', async () => {
    const host = fakeHost({ asksBeforeLink: true, openLink: () => Promise.resolve({ kind: 'failed' }) })
    const { user } = await show('Begitu {ref:buku}.', { host })
    await user.click(screen.getByRole('button', { name: 'Rujukan 1' }))
    await user.click(screen.getByRole('link', { name: /contoh.example/ }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(await screen.findByRole('status')).toHaveTextContent('https://contoh.example/buku')
  })
})
