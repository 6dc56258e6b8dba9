import { screen, within } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import type { Artefact, ArtefactType } from '../../../../src/core/cases/artefact'
import { partsOf } from '../../../../src/core/cases/artefact-parts'
import { ArtefactView } from '../../../../src/renderer/lib/artefacts/artefact-view'
import type { ArtefactWork, PartVerdict } from '../../../../src/renderer/lib/artefacts/artefact-work'
import { buildArtefact } from '../../../support/build-artefact'
import { text } from '../../../support/build-item'
import { expectAccessible } from '../../../support/expect-accessible'
import { renderWithApp } from '../../../support/render-with-app'

type WorkOf<K extends ArtefactWork['kind']> = Extract<ArtefactWork, { kind: K }>
type Given<K extends ArtefactWork['kind']> = Parameters<WorkOf<K>['change']>[0]

interface DeskProps<K extends ArtefactWork['kind']> {
  readonly artefact: Artefact
  readonly first: Given<K>
  readonly seen: Given<K>[]
  readonly workOf: (given: Given<K>, change: (given: Given<K>) => void) => ArtefactWork
}

/** Holds what was given, as the screen of a scene does, and notes each change. */
function Desk<K extends ArtefactWork['kind']>({ artefact, first, seen, workOf }: DeskProps<K>) {
  const [given, setGiven] = useState(first)
  const change = (next: Given<K>) => {
    seen.push(next)
    setGiven(next)
  }
  return <ArtefactView artefact={artefact} pack="contoh" work={workOf(given, change)} />
}

async function marking(artefact: Artefact, verdicts: Readonly<Record<string, PartVerdict>> | null = null) {
  const seen: Given<'mark'>[] = []
  const parts = partsOf(artefact)
  const view = await renderWithApp(
    <Desk<'mark'>
      artefact={artefact}
      first={verdicts === null ? [] : parts.slice(0, 1)}
      seen={seen}
      workOf={(marked, change) => ({ kind: 'mark', parts, marked, change, verdicts })}
    />,
  )
  return { ...view, seen, parts }
}

const chat = () =>
  buildArtefact('chat', {
    messages: [
      { kind: 'message', id: 'foto', from: 'Dimas', time: '21:47', masked: text('Foto disamarkan') },
      { kind: 'message', id: 'bela', from: 'Salsa', time: '21:52', text: text('sudah dong') },
    ],
  })

const MARKABLE: readonly (readonly [ArtefactType, Artefact])[] = [
  ['chat', chat()],
  [
    'post',
    buildArtefact('post', { comments: [{ id: 'alamat', author: 'X', when: text('baru'), body: text('Dekat pasar') }] }),
  ],
  ['budget', buildArtefact('budget', { rows: [{ kind: 'line', id: 'iklan', label: text('Iklan'), amounts: [1, 2] }] })],
  ['table', buildArtefact('table', { rows: [{ id: 'kunci', cells: [text('Kunci'), text('Anak')] }] })],
  ['campaign', buildArtefact('campaign', { paragraphs: [{ id: 'semua', body: text('Seratus persen sampai') }] })],
  ...(['news', 'email', 'call', 'file', 'poster', 'timeline', 'genogram'] as const).map(
    (type) => [type, buildArtefact(type)] as const,
  ),
]

describe('marking parts of an exhibit', () => {
  it.each(MARKABLE)('gives each part of “%s” a button of its own, by mouse and by keyboard', async (_, artefact) => {
    const { user, container, seen, parts } = await marking(artefact)
    const buttons = screen.getAllByRole('button', { name: /^Tandai: / })
    expect(buttons).toHaveLength(parts.length)
    expect(new Set(buttons.map((button) => button.getAttribute('aria-label'))).size).toBe(buttons.length)
    await expectAccessible(container)
    const [first] = buttons
    if (first === undefined) throw new Error('nothing can be marked')
    await user.click(first)
    expect(screen.getByRole('button', { name: /^Ditandai: / })).toHaveAttribute('aria-pressed', 'true')
    first.focus()
    await user.keyboard('{Enter}')
    expect(seen.map((marked) => marked.length)).toEqual([1, 0])
  })

  it('says afterwards how each part was, in a word and with the reason, and changes no more', async () => {
    const verdict = (kind: PartVerdict['kind'], reason: string) => ({ kind, reason: text(reason) })
    const { container } = await marking(chat(), {
      foto: verdict('right', 'Foto tanpa izin'),
      bela: verdict('missed', 'Teman yang membela'),
    })
    expect(screen.queryByRole('button')).toBeNull()
    const [first, second] = screen.getAllByRole('listitem')
    expect(first).toHaveTextContent(/Ditandai.*Tepat.*Foto tanpa izin/)
    expect(second).toHaveTextContent(/Terlewat.*Teman yang membela/)
    expect(second).not.toHaveTextContent('Ditandai')
    await expectAccessible(container)
  })
})

describe('filling in a form', () => {
  const fill = async (verdicts: Readonly<Record<string, PartVerdict>> | null, first: Given<'fill'>) => {
    const seen: Given<'fill'>[] = []
    const view = await renderWithApp(
      <Desk<'fill'>
        artefact={buildArtefact('form')}
        first={first}
        seen={seen}
        workOf={(values, change) => ({ kind: 'fill', values, change, verdicts })}
      />,
    )
    return { ...view, seen }
  }

  it('takes what is written and what is chosen, each by its label', async () => {
    const { user, container, seen } = await fill(null, {})
    await user.type(screen.getByRole('textbox', { name: 'Tujuan' }), 'ya')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Dibagikan kepada' }), 'Sekolah')
    expect(seen.at(-1)).toEqual({ tujuan: 'ya', kepada: 'sekolah' })
    expect(screen.getByRole('textbox')).toHaveAccessibleDescription('Satu kalimat')
    await expectAccessible(container)
  })

  it('keeps what was given in words afterwards, and tells what was left open', async () => {
    const { container } = await fill(
      { kepada: { kind: 'wrong', reason: text('Terlalu luas') }, tujuan: { kind: 'wrong', reason: text('Wajib ada') } },
      { kepada: 'siapa-saja' },
    )
    expect(screen.queryByRole('combobox')).toBeNull()
    const said = screen.getAllByRole('definition').map((value) => value.textContent)
    expect(said.at(-1)).toMatch(/Siapa saja.*Belum.*Terlalu luas/)
    expect(said.at(-2)).toMatch(/Belum diisi.*Wajib ada/)
    await expectAccessible(container)
  })
})

describe('saying what the ties of an ecomap are like', () => {
  it('draws each tie as it is chosen, and leaves it open again', async () => {
    const seen: Given<'ties'>[] = []
    const { user, container } = await renderWithApp(
      <Desk<'ties'>
        artefact={buildArtefact('ecomap')}
        first={{}}
        seen={seen}
        workOf={(ties, change) => ({ kind: 'ties', systems: ['desa'], ties, change, verdicts: null })}
      />,
    )
    const choice = screen.getByRole('combobox', { name: 'Hubungan dengan Kantor desa' })
    expect(screen.getByText('hubungan belum digambar')).toBeInTheDocument()
    expect(container.querySelectorAll('.eco-open')).toHaveLength(2) // both sizes of the drawing
    await user.selectOptions(choice, 'hubungan menekan')
    expect(container.querySelectorAll('.eco-open')).toHaveLength(0)
    await user.selectOptions(choice, 'Pilih')
    expect(seen).toEqual([{ desa: 'stressful' }, {}])
    await expectAccessible(container)
  })
})

describe('working out the sums of a budget', () => {
  const reckon = async (language: 'id' | 'en', verdicts: Readonly<Record<string, PartVerdict>> | null = null) => {
    const seen: Given<'sums'>[] = []
    const artefact = buildArtefact('budget', {
      rows: [{ kind: 'total', id: 'jumlah', label: text('Jumlah'), amounts: [9_600_000, null] }],
    })
    const view = await renderWithApp(
      <Desk<'sums'>
        artefact={artefact}
        first={verdicts === null ? {} : { 'jumlah.1': '7.200.000' }}
        seen={seen}
        workOf={(values, change) => ({ kind: 'sums', cells: ['jumlah.1'], values, change, verdicts })}
      />,
      { language },
    )
    return { ...view, seen }
  }

  it.each([
    ['id', '7.200.000', 'Dibaca sebagai 7.200.000'],
    ['en', '7,200,000', 'Read as 7,200,000'],
  ] as const)('echoes in “%s” what is typed as it is understood', async (language, typed, echo) => {
    const { user, container, seen } = await reckon(language)
    const cell = screen.getByRole('textbox', { name: 'Jumlah, Terpakai' })
    await user.type(cell, typed)
    expect(seen.at(-1)).toEqual({ 'jumlah.1': typed })
    expect(cell).toHaveAccessibleDescription(echo)
    await expectAccessible(container)
  })

  it('says that a number in the other notation does not count yet', async () => {
    const { user } = await reckon('id')
    const cell = screen.getByRole('textbox')
    await user.type(cell, '7,200,000')
    expect(cell).toBeInvalid()
    expect(cell).toHaveAccessibleDescription(/Belum dihitung/)
  })

  it('shows afterwards what was typed and how it was', async () => {
    const { container } = await reckon('id', { 'jumlah.1': { kind: 'right', reason: text('3,2 juta dan 4 juta') } })
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(screen.getByRole('row', { name: /Jumlah/ })).toHaveTextContent('7.200.000')
    expect(screen.getByRole('row', { name: /3,2 juta dan 4 juta/ })).toHaveTextContent(/Terpakai.*Tepat/)
    await expectAccessible(container)
  })
})

describe('placing risks in a matrix', () => {
  const place = async () => {
    const seen: Given<'place'>[] = []
    const view = await renderWithApp(
      <Desk<'place'>
        artefact={buildArtefact('risk-matrix')}
        first={{}}
        seen={seen}
        workOf={(places, change) => ({ kind: 'place', risks: ['jatuh', 'sendiri'], places, change, verdicts: null })}
      />,
    )
    return { ...view, seen }
  }

  it('takes a place from the list of the nine', async () => {
    const { user, container, seen } = await place()
    const choice = screen.getByRole('combobox', { name: 'Tempat risiko: Sendirian saat sakit' })
    expect(within(choice).getAllByRole('option')).toHaveLength(10)
    await user.selectOptions(choice, 'kemungkinan rendah, dampak tinggi')
    expect(within(screen.getByRole('table')).getByText('Sendirian saat sakit')).toBeInTheDocument()
    await user.selectOptions(choice, 'belum ditempatkan')
    expect(seen).toEqual([{ sendiri: 'low-high' }, {}])
    await expectAccessible(container)
  })

  it('lets a risk be taken up and put down in a cell, by mouse and by keyboard', async () => {
    const { user, container, seen } = await place()
    const take = screen.getByRole('button', { name: 'Ambil lalu letakkan: Jatuh di kamar mandi' })
    await user.click(take)
    await expectAccessible(container)
    await user.click(
      screen.getByRole('button', { name: 'Letakkan di sini: Jatuh di kamar mandi, kemungkinan sedang, dampak tinggi' }),
    )
    expect(take).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('button', { name: /kemungkinan tinggi, dampak rendah/ })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(seen).toEqual([{ jatuh: 'medium-high' }, { jatuh: 'high-low' }])
  })

  it('is put back with Escape', async () => {
    const { user, seen } = await place()
    const take = screen.getByRole('button', { name: /Ambil lalu letakkan: Jatuh/ })
    await user.click(take)
    await user.keyboard('{Escape}')
    expect(take).toHaveFocus()
    expect(take).toHaveAttribute('aria-pressed', 'false')
    expect(seen).toEqual([])
  })
})
