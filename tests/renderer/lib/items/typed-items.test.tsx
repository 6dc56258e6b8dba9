import { act, screen, within } from '@testing-library/react'
import { type Dispatch, type SetStateAction, useState } from 'react'
import { describe, expect, it } from 'vitest'
import { viewOf } from '../../../../src/core/exams/item-view'
import type { Response } from '../../../../src/core/items/response'
import { LANGUAGES, type Language } from '../../../../src/core/lib/localized-text'
import { startI18n } from '../../../../src/renderer/lib/i18n'
import { ItemInteraction } from '../../../../src/renderer/lib/items/item-interaction'
import { useFeedback } from '../../../../src/renderer/lib/verdict/use-feedback'
import { buildBankItem, cloze, numeric, shortText } from '../../../support/build-item'
import { expectAccessible } from '../../../support/expect-accessible'
import { renderWithApp } from '../../../support/render-with-app'

type Given = Response | null

const THREE_GAPS = {
  ...cloze,
  stem: {
    id: 'Rara pindah rumah.\n\nIa **{{g2}}** dulu.\n\nLalu {{g1}}, dicatat dalam {{g3}}.',
    en: 'Rara moved.\n\nShe first {{g1}}.\n\nThen {{g2}}, recorded in {{g3}}.',
  },
  gaps: [...cloze.gaps, { id: 'g3' }],
  key: { ...cloze.key, g3: ['buku'] },
}

/** Shows an item, remembers each answer that was given, and can put another answer in its place. */
async function ask(item: Record<string, unknown>, options: { first?: Given; language?: Language } = {}) {
  const given: Given[] = []
  let put: Dispatch<SetStateAction<Given>> = () => undefined
  function Answered() {
    const [response, setResponse] = useState<Given>(options.first ?? null)
    put = setResponse
    return (
      <ItemInteraction
        view={viewOf(buildBankItem(item))}
        response={response}
        onChange={(next) => {
          given.push(next)
          setResponse(next)
        }}
      />
    )
  }
  const view = await renderWithApp(<Answered />, { language: options.language ?? 'id' })
  return { ...view, given, put: (response: Given) => act(() => put(response)) }
}

/** Shows an item as it is explained once it has been answered. */
async function review(item: Record<string, unknown>, response: Given, language: Language = 'id') {
  const entry = buildBankItem(item)
  function Reviewed() {
    const feedback = useFeedback(entry, response)
    return (
      <ItemInteraction
        view={viewOf(entry)}
        response={response}
        onChange={() => undefined}
        isLocked
        feedback={feedback}
      />
    )
  }
  return renderWithApp(<Reviewed />, { language })
}

describe.each(LANGUAGES)('in the language %s', (language) => {
  it.each([THREE_GAPS, numeric, shortText].map((item) => [item.type, item] as const))(
    '%s has nothing that axe minds, open and explained',
    async (_type, item) => {
      const open = await ask(item, { language })
      await expectAccessible(open.container)
      open.unmount()
      const explained = await review(item, null, language)
      await expectAccessible(explained.container)
    },
  )
})

describe('a text to complete', () => {
  const gap = (number: number) => ({ name: `Isian ${number} dari 3` })

  it('has its gaps numbered as they stand, to choose from or to type in, and says how many are filled', async () => {
    const { user, given } = await ask(THREE_GAPS)
    expect(screen.getByText('Rara pindah rumah.')).toBeInTheDocument()
    expect(screen.getByRole('group', { name: 'Lengkapi teks ini.' })).toBeInTheDocument()
    expect(screen.getByRole('textbox', gap(1))).toHaveAccessibleDescription(/^Ia .*dulu\.$/)
    await user.selectOptions(screen.getByRole('combobox', gap(2)), 'Isi y')
    await user.type(screen.getByRole('textbox', gap(1)), ' a b')
    expect(given).toEqual([{ g1: 'y' }, { g1: 'y', g2: 'a' }, { g1: 'y', g2: 'a ' }, { g1: 'y', g2: 'a b' }])
    expect(screen.getByRole('status')).toHaveTextContent('2 dari 3 sudah terisi.')
    expect(screen.getByRole('textbox', gap(1))).toHaveValue('a b')
  })

  it('is blank again when every gap has been emptied', async () => {
    const { user, given } = await ask(cloze, { first: { g1: 'x', g2: 'b' } })
    await user.clear(screen.getByRole('textbox'))
    await user.selectOptions(screen.getByRole('combobox'), 'Pilih isian')
    expect(given).toEqual([{ g1: 'x' }, null])
  })

  it('is explained gap by gap: the verdict, what fits, what is accepted', async () => {
    await review(cloze, { g1: 'x', g2: 'Case  Record' })
    const [first, second] = within(screen.getByRole('list')).getAllByRole('listitem')
    expect(first).toHaveTextContent('Isian 1 dari 2')
    expect(first).toHaveTextContent('Belum')
    expect(first).toHaveTextContent('Isian yang tepat: Isi y.')
    expect(second).toHaveTextContent('Tepat')
    expect(second).toHaveTextContent('Yang diterima: catatan kasus atau case record.')
    expect(screen.getByRole('textbox')).toHaveAttribute('readonly')
    expect(screen.getByRole('combobox')).toBeDisabled()
  })
})

describe('a number', () => {
  const field = () => screen.getByRole('textbox', { name: 'Jawaban Anda, berupa angka' })
  const echo = () => screen.getByRole('status')

  it('is echoed as it is read, and passed on only when it changes', async () => {
    const { user, given } = await ask(numeric)
    await user.type(field(), 'Rp 1.500,0')
    expect(field()).toHaveValue('Rp 1.500,0')
    expect(echo()).toHaveTextContent('Dibaca sebagai 1.500')
    expect(given.at(-1)).toBe(1500)
    expect(given.filter((entry) => entry === 1500)).toHaveLength(1)
  })

  it('that could be another is said, not guessed, is no answer, and stays to be mended', async () => {
    const { user, given } = await ask(numeric)
    await user.type(field(), '2.5')
    expect(given.at(-1)).toBe(null)
    expect(echo()).toHaveTextContent('ini dapat dibaca dengan dua cara')
    expect(field()).toHaveValue('2.5')
    expect(field()).toBeInvalid()
    await user.clear(field())
    expect(echo()).toBeEmptyDOMElement()
    await user.type(field(), 'dua')
    expect(echo()).toHaveTextContent('belum terbaca sebagai angka')
    await user.clear(field())
    await user.type(field(), '2,5')
    expect(given.at(-1)).toBe(2.5)
    expect(field()).toBeValid()
  })

  it('is shown anew in the notation of another language; what was unreadable is kept, and not read after all', async () => {
    const { user, given } = await ask(numeric)
    await user.type(field(), '1.500,25')
    await act(() => startI18n('en'))
    const english = screen.getByRole('textbox', { name: 'Your answer, a number' })
    expect(english).toHaveValue('1,500.25')
    expect(echo()).toHaveTextContent('Read as 1,500.25')
    await act(() => startI18n('id'))
    await user.clear(field())
    await user.type(field(), '2.5')
    const before = given.length
    await act(() => startI18n('en'))
    expect(screen.getByRole('textbox')).toHaveValue('2.5')
    expect(echo()).toHaveTextContent('does not read as a number')
    expect(given).toHaveLength(before)
  })

  it('gives way to an answer from elsewhere, and to none', async () => {
    const { user, put } = await ask(numeric, { first: -2000.5 })
    expect(field()).toHaveValue('-2.000,5')
    await user.clear(field())
    await user.type(field(), '7')
    put(12_000)
    expect(field()).toHaveValue('12.000')
    put(null)
    expect(field()).toHaveValue('')
  })

  it('is explained with the answer and how far off still counts', async () => {
    const first = await review(numeric, 4_000_501)
    expect(screen.getByText('Belum')).toBeInTheDocument()
    expect(screen.getByText('Jawabannya: 4.000.000. Yang diterima: 3.999.500 sampai 4.000.500.')).toBeInTheDocument()
    expect(screen.getByRole('textbox')).toHaveValue('4.000.501')
    first.unmount()
    await review({ ...numeric, key: 2.5, tolerance: 0 }, 2.5, 'en')
    expect(screen.getByText('Right')).toBeInTheDocument()
    expect(screen.getByText('The answer: 2.5.')).toBeInTheDocument()
  })
})

describe('a line of words', () => {
  it('is passed on with each letter, and spaces alone are no answer', async () => {
    const { user, given } = await ask(shortText)
    const field = screen.getByRole('textbox', { name: 'Jawaban Anda, satu baris' })
    await user.type(field, '  pi')
    expect(given).toEqual(['p', 'pi'])
    await user.clear(field)
    expect(given.at(-1)).toBe(null)
  })

  it('is explained with the texts that are accepted', async () => {
    await review(shortText, 'pie', 'en')
    expect(screen.getByText('Right')).toBeInTheDocument()
    expect(screen.getByText('Accepted: PIE or person in environment.')).toBeInTheDocument()
  })
})
