import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Artefact, ArtefactType } from '../../../../src/core/cases/artefact'
import { writeArchive } from '../../../../src/formats/pack-archive/write-archive'
import { ArtefactView } from '../../../../src/renderer/lib/artefacts/artefact-view'
import { buildArtefact, SAMPLES } from '../../../support/build-artefact'
import { buildPackBytes } from '../../../support/build-pack'
import { expectAccessible } from '../../../support/expect-accessible'
import { installPack } from '../../../support/install-pack'
import { buildWorld, renderWithApp } from '../../../support/render-with-app'

const TYPES = Object.keys(SAMPLES) as ArtefactType[] // the samples are keyed by every type

const show = (artefact: Artefact, language: 'id' | 'en' = 'id') =>
  renderWithApp(<ArtefactView artefact={artefact} pack="contoh" />, { language })

describe('an exhibit', () => {
  it.each(
    TYPES.flatMap(
      (type) =>
        [
          [type, 'id'],
          [type, 'en'],
        ] as const,
    ),
  )('of the kind “%s” (%s) is a named figure with its note, and has nothing that axe minds', async (type, language) => {
    const { container } = await show(buildArtefact(type), language)
    const figure = screen.getByRole('figure', { name: 'Judul contoh' })
    expect(figure).toHaveTextContent('Contoh rekaan')
    await expectAccessible(container)
  })

  it('tells who said what and when in a chat, and why a picture is hidden', async () => {
    await show(buildArtefact('chat'))
    const items = screen.getAllByRole('listitem').map((item) => item.textContent?.replace(/\s+/g, ' ').trim())
    expect(items).toEqual([
      'Kemarin',
      'DimasFoto disamarkaneditan baru 21.47',
      'Dimas: parah 21.48',
      'Rara: tolong hapus 21.54sudah dibaca',
      'Rara keluar dari grup',
    ])
  })

  it('writes the hour in the reader’s notation', async () => {
    await show(buildArtefact('chat'), 'en')
    expect(screen.getByText('21:47')).toBeInTheDocument()
  })

  it.each(['chat', 'post', 'campaign', 'poster'] as const)(
    'of the kind “%s” can be read as plain text and back',
    async (type) => {
      const { user, container } = await show(buildArtefact(type))
      await user.click(screen.getByRole('button', { name: 'Tampilkan sebagai teks' }))
      expect(container.querySelector('.as-text')).toHaveTextContent('Judul contoh')
      await expectAccessible(container)
      await user.click(screen.getByRole('button', { name: 'Tampilkan seperti aslinya' }))
      expect(container.querySelector('.as-text')).toBeNull()
    },
  )

  it('shows a post with its counts and comments', async () => {
    await show(buildArtefact('post'))
    expect(screen.getByRole('figure')).toHaveTextContent('1.264 suka')
    expect(within(screen.getByRole('list', { name: 'Komentar' })).getByRole('listitem')).toHaveTextContent(
      'Sudah saya bagikan',
    )
  })

  it('says which ticks of a form are set and which lines were left blank', async () => {
    await show(buildArtefact('form'))
    expect(screen.getAllByRole('definition').map((value) => value.textContent)).toEqual([
      'Yosef',
      'dikosongkan',
      'dicentang',
      'tidak dicentang',
      'dikosongkan',
      'dikosongkan',
    ])
  })

  it('shows a campaign in the reader’s money and never opens its address', async () => {
    await show(buildArtefact('campaign'))
    const figure = screen.getByRole('figure')
    expect(figure).toHaveTextContent('Rp80.000.000 dari target Rp75.000.000')
    expect(figure).toHaveTextContent('107% terkumpul')
    expect(figure).toHaveTextContent('1.264 donatur')
    expect(screen.queryByRole('link')).toBeNull()
  })

  it('sets a budget out with its columns, and tells an empty amount', async () => {
    await show(buildArtefact('budget'))
    expect(screen.getByRole('table', { name: /Judul contoh/ })).toBeInTheDocument()
    const cells = within(screen.getByRole('row', { name: /Iklan/ })).getAllByRole('cell')
    expect(cells.map((cell) => cell.textContent)).toEqual(['3.200.000', 'dikosongkan'])
    expect(screen.getByRole('row', { name: /Jumlah/ })).toHaveTextContent('9.600.0008.000.000')
  })

  it('tells an ecomap as a list with each tie in words', async () => {
    await show(buildArtefact('ecomap'))
    const list = within(screen.getByRole('list', { name: 'Hubungan Pak Yosef dengan sekelilingnya' }))
    expect(list.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Adik hubungan kuat, mengalir dua arahMenelepon tiap sore',
      'Kantor desa hubungan renggang, mengalir ke pusatJarang datang',
      'Tetangga hubungan menekan, tanpa aliranSoal batas tanah',
    ])
  })
})

describe('a picture of a pack', () => {
  it('is read from the pack’s archive', async () => {
    const world = await buildWorld()
    const archive = await writeArchive(new Map([...buildPackBytes(), ['media/peta.png', new Uint8Array([1, 2, 3])]]))
    await installPack(world.db)
    await world.db.packs.update('contoh', { archive }) // as bytes: the sample database keeps no blobs
    await renderWithApp(<ArtefactView artefact={buildArtefact('image')} pack="contoh" />, { world })
    expect(await screen.findByRole('img', { name: 'Peta desa dengan tiga dusun' })).toHaveAttribute(
      'src',
      expect.stringMatching(/^blob:/),
    )
  })

  it('is told in words when the archive has none', async () => {
    await show(buildArtefact('image'))
    expect(await screen.findByText(/Gambar belum dapat ditampilkan/)).toHaveTextContent('Peta desa dengan tiga dusun')
  })
})
