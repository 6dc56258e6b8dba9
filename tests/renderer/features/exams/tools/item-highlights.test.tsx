import { screen, waitFor } from '@testing-library/react'
import type { ReactElement } from 'react'
import { describe, expect, it } from 'vitest'
import { HighlightPainterContext } from '../../../../../src/renderer/lib/highlight-painter'
import { buildBankItem, text } from '../../../../support/build-item'
import { expectAccessible } from '../../../../support/expect-accessible'
import { openExamRoom } from '../../../../support/open-exam-room'

const STEM = 'Bu Sri datang sendirian.\n\nApa yang dilakukan **lebih dulu**?'
const ENTRIES = [
  buildBankItem({ id: 'satu', stem: { ...text(STEM), en: 'Mrs Sri came alone.\n\nWhat comes *first*?' } }),
]

async function openMarkedRoom(options: Parameters<typeof openExamRoom>[0] = {}) {
  let painted: readonly string[] = []
  const painter = {
    paint: (ranges: readonly Range[]) => {
      painted = ranges.map(String)
    },
  }
  const within = (room: ReactElement) => <HighlightPainterContext value={painter}>{room}</HighlightPainterContext>
  const room = await openExamRoom({ entries: ENTRIES, within, ...options })
  return { ...room, painted: () => painted }
}

/** Selects from the beginning of one word to the end of another, wherever they stand. */
function select(from: string, to = from) {
  const texts: Text[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) texts.push(node as Text)
  const first = texts.find((node) => node.data.includes(from)) as Text
  const last = texts.find((node) => node.data.includes(to)) as Text
  const range = document.createRange()
  range.setStart(first, first.data.indexOf(from))
  range.setEnd(last, last.data.indexOf(to) + to.length)
  document.getSelection()?.removeAllRanges()
  document.getSelection()?.addRange(range)
}

describe('highlights', () => {
  it('mark what is selected across situation and question, are kept, and go when marked again', async () => {
    const { user, container, painted, logged } = await openMarkedRoom()
    select('sendirian', 'lebih')
    await user.click(screen.getByRole('button', { name: 'Tandai' }))
    await waitFor(() => expect(painted()).toEqual(['sendirian.', 'Apa yang dilakukan ', 'lebih']))
    expect((await logged()).at(-1)).toMatchObject({ type: 'highlighted', highlights: [{ language: 'id', start: 14 }] })
    await expectAccessible(container)
    select('dilakukan')
    await user.click(screen.getByRole('button', { name: 'Tandai' }))
    await waitFor(() => expect(painted()).toEqual([]))
    await waitFor(async () => expect((await logged()).at(-1)).toMatchObject({ highlights: [] }))
  })

  it('are made by H while something is selected; else H stays the letter of an option', async () => {
    const { user, painted, logged } = await openMarkedRoom()
    await user.keyboard('h')
    expect(painted()).toEqual([])
    select('Bu Sri')
    await user.keyboard('h')
    await waitFor(() => expect(painted()).toEqual(['Bu Sri']))
    expect((await logged()).map(({ type }) => type)).not.toContain('answered')
  })

  it('belong to the language that they were made in, and can all be removed at once', async () => {
    const { user, painted } = await openMarkedRoom()
    select('Bu Sri')
    await user.keyboard('h')
    await user.click(screen.getByRole('button', { name: 'Baca butir ini dalam English' }))
    await waitFor(() => expect(painted()).toEqual([]))
    select('came')
    await user.keyboard('h')
    await waitFor(() => expect(painted()).toEqual(['came']))
    await user.click(screen.getByRole('button', { name: 'Hapus semua tanda' }))
    await waitFor(() => expect(painted()).toEqual([]))
    expect(screen.getByRole('button', { name: 'Tandai' })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Baca butir ini dalam Bahasa Indonesia' }))
    expect(painted()).toEqual([])
  })

  it('ask for a selection first, and take none from the options', async () => {
    const { user, logged } = await openMarkedRoom()
    select('Pilihan a')
    await user.click(screen.getByRole('button', { name: 'Tandai' }))
    expect(await screen.findByText(/^Pilih dahulu kata-kata/)).toBeInTheDocument()
    expect((await logged()).map(({ type }) => type)).not.toContain('highlighted')
  })

  it('are not offered where the browser cannot paint them', async () => {
    const within = (room: ReactElement) => <HighlightPainterContext value={null}>{room}</HighlightPainterContext>
    await openMarkedRoom({ within })
    expect(screen.queryByRole('button', { name: 'Tandai' })).not.toBeInTheDocument()
  })
})
