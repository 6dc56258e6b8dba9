import { screen, within } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { viewOf } from '../../../../src/core/exams/item-view'
import type { Response } from '../../../../src/core/items/response'
import type { InteractionProps } from '../../../../src/renderer/lib/items/interaction-props'
import { ItemInteraction } from '../../../../src/renderer/lib/items/item-interaction'
import { buildBankItem, options, text } from '../../../support/build-item'
import { expectAccessible } from '../../../support/expect-accessible'
import { renderWithApp } from '../../../support/render-with-app'

type Given = Response | null

function Answered(props: Omit<InteractionProps, 'onChange'> & { readonly onGiven: (given: Given) => void }) {
  const { onGiven, response: first, ...rest } = props
  const [response, setResponse] = useState<Given>(first)
  return (
    <ItemInteraction
      {...rest}
      response={response}
      onChange={(next) => {
        onGiven(next)
        setResponse(next)
      }}
    />
  )
}

/** Shows an item, and remembers each answer that was given. */
async function ask(item: Record<string, unknown>, rest: Partial<InteractionProps> = {}) {
  const given: Given[] = []
  const view = await renderWithApp(
    <Answered
      view={viewOf(buildBankItem(item))}
      response={null}
      {...rest}
      onGiven={(response) => given.push(response)}
    />,
  )
  return { ...view, given }
}

const CHOICE = { type: 'single-choice', options: options('a', 'b', 'c', 'd'), key: ['b'] }
const SEVERAL = { type: 'multiple-choice', options: options('a', 'b', 'c'), key: ['a', 'c'], maxChoices: 2 }
const ORDER = { type: 'order', options: options('a', 'b', 'c'), key: ['b', 'a', 'c'] }
const MATCH = {
  type: 'match',
  options: options('a', 'b'),
  targets: ['x', 'y'].map((id) => ({ id, text: text(`Sasaran ${id}`) })),
  key: [
    ['a', 'y'],
    ['b', 'x'],
  ],
}
const judgement = (mode: string, rest: Record<string, unknown>) => ({
  type: 'judgement',
  mode,
  options: options('a', 'b', 'c'),
  ...rest,
})
const RATE = judgement('rate', { scale: { min: 1, max: 4 }, key: { a: 4, b: 2, c: 1 } })
const ENDS = judgement('best-worst', { key: { best: 'b', worst: 'c' } })
const KINDS = [
  CHOICE,
  SEVERAL,
  ORDER,
  MATCH,
  RATE,
  ENDS,
  judgement('pick', { weights: { a: 1, b: 0.5, c: 0 } }),
  judgement('rank', { key: ['a', 'b', 'c'] }),
]

describe('an item', () => {
  it('tells the situation apart from the question, which names the group of answers', async () => {
    await ask({ ...CHOICE, stem: text('Rara keluar dari grup.\n\nApa yang dilakukan lebih dulu?') })
    expect(screen.getByText('Rara keluar dari grup.')).toBeInTheDocument()
    expect(screen.getByRole('group', { name: 'Apa yang dilakukan lebih dulu?' })).toBeInTheDocument()
  })

  it.each(KINDS.map((item) => [`${item.type} ${'mode' in item ? item.mode : ''}`, item] as const))(
    'of kind %s has nothing that axe minds, open and locked',
    async (_name, item) => {
      const open = await ask(item)
      await expectAccessible(open.container)
      open.unmount()
      const locked = await ask(item, { isLocked: true, feedback: new Map([['a', 'Sebab a']]) })
      expect(screen.getByText('Sebab a')).toBeInTheDocument()
      await expectAccessible(locked.container)
    },
  )
})

describe('one of several', () => {
  it('is chosen by the mouse and by the arrow keys', async () => {
    const { user, given } = await ask(CHOICE)
    await user.click(screen.getByRole('radio', { name: 'Pilihan a' }))
    await user.keyboard('{ArrowDown}')
    expect(given).toEqual(['a', 'b'])
    expect(screen.getByRole('radio', { name: 'Pilihan b' })).toBeChecked()
  })

  it('cannot be changed once it is locked', async () => {
    const { user, given } = await ask(CHOICE, { isLocked: true, response: 'b' })
    await user.click(screen.getByRole('radio', { name: 'Pilihan a' }))
    expect(given).toEqual([])
    expect(screen.getByRole('radio', { name: 'Pilihan b' })).toBeChecked()
  })
})

describe('several of several', () => {
  it('are chosen and taken back by mouse and space bar, in the order of the item, up to the limit, which is said', async () => {
    const { user, given } = await ask(SEVERAL)
    await user.click(screen.getByRole('checkbox', { name: 'Pilihan c' }))
    screen.getByRole('checkbox', { name: 'Pilihan a' }).focus()
    await user.keyboard(' ')
    await user.click(screen.getByRole('checkbox', { name: 'Pilihan b' }))
    expect(given).toEqual([['c'], ['a', 'c']])
    expect(screen.getByRole('status')).toHaveTextContent('Sudah 2 pilihan.')
    await user.click(screen.getByRole('checkbox', { name: 'Pilihan a' }))
    await user.click(screen.getByRole('checkbox', { name: 'Pilihan c' }))
    expect(given.slice(2)).toEqual([['c'], null])
  })
})

describe('an order', () => {
  const rows = () => screen.getAllByRole('listitem').map((row) => /Pilihan ./.exec(row.textContent ?? '')?.[0])

  it('is nobody’s answer until a row is moved, says where the row went, and keeps the focus on it', async () => {
    const { user, given } = await ask(ORDER)
    expect(screen.getByText('Belum dihitung sebagai jawaban.')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Turunkan: Pilihan a' }))
    expect(given).toEqual([['b', 'a', 'c']])
    expect(rows()).toEqual(['Pilihan b', 'Pilihan a', 'Pilihan c'])
    expect(screen.getByRole('status')).toHaveTextContent('Pilihan a: kini urutan 2 dari 3')
    expect(screen.getByRole('button', { name: 'Turunkan: Pilihan a' })).toHaveFocus()
  })

  it('is moved by Alt and the arrows too, and not beyond its ends', async () => {
    const { user, given } = await ask(ORDER)
    screen.getByRole('button', { name: 'Naikkan: Pilihan c' }).focus()
    await user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{ArrowUp}{/Alt}')
    expect(given).toEqual([
      ['a', 'c', 'b'],
      ['c', 'a', 'b'],
    ])
  })

  it('can be accepted as it stands', async () => {
    const { user, given } = await ask(ORDER)
    await user.click(screen.getByRole('button', { name: 'Urutan ini jawaban saya' }))
    expect(given).toEqual([['a', 'b', 'c']])
    expect(screen.getByText('Urutan ini dihitung sebagai jawaban Anda.')).toBeInTheDocument()
  })
})

describe('pairs', () => {
  it('are made by a list for each row, and taken back by its first entry', async () => {
    const { user, given } = await ask(MATCH)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Pilihan b' }), 'Sasaran x')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Pilihan a' }), 'Sasaran y')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Pilihan b' }), 'Pilih pasangan')
    expect(given).toEqual([
      [['b', 'x']],
      [
        ['a', 'y'],
        ['b', 'x'],
      ],
      [['a', 'y']],
    ])
  })
})

describe('judgements', () => {
  it('rate each option on the scale, by mouse and arrow keys', async () => {
    const { user, given } = await ask(RATE)
    await user.click(within(screen.getByRole('radiogroup', { name: 'Pilihan a' })).getByRole('radio', { name: '3' }))
    await user.keyboard('{ArrowRight}')
    await user.click(within(screen.getByRole('radiogroup', { name: 'Pilihan c' })).getByRole('radio', { name: '1' }))
    expect(given).toEqual([{ a: 3 }, { a: 4 }, { a: 4, c: 1 }])
    expect(screen.getByRole('status')).toHaveTextContent('2 dari 3 sudah dinilai.')
  })

  it('name the best and the worst; one option is never both', async () => {
    const { user, given } = await ask(ENDS)
    await user.click(screen.getByRole('radio', { name: 'Terbaik Pilihan a' }))
    await user.click(screen.getByRole('radio', { name: 'Terburuk Pilihan c' }))
    await user.click(screen.getByRole('radio', { name: 'Terburuk Pilihan a' }))
    expect(given).toEqual([{ best: 'a' }, { best: 'a', worst: 'c' }, { worst: 'a' }])
  })
})
