import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { SessionHappening } from '../../../../../src/core/exams/session'
import { expectAccessible } from '../../../../support/expect-accessible'
import { openExamRoom } from '../../../../support/open-exam-room'

const LABEL = 'Catatan Anda tentang butir ini'

/** As letters come, without the pauses between them. */
function type(text: string) {
  fireEvent.change(screen.getByLabelText(LABEL), { target: { value: text } })
}

function noted(text: string): SessionHappening {
  return { type: 'noted', item: 'contoh/satu', text }
}

describe('a note on an item', () => {
  it('goes to the log at a pause, and the disclosure says that there is one', async () => {
    const { user, container, logged } = await openExamRoom()
    await user.click(screen.getByText('Catatan'))
    type('Bandingkan')
    type('Bandingkan A dan C')
    expect(await screen.findByText('Catatan (ada)')).toBeInTheDocument()
    await waitFor(async () => expect((await logged()).at(-1)).toEqual(noted('Bandingkan A dan C')))
    expect(await logged()).not.toContainEqual(noted('Bandingkan'))
    await expectAccessible(container)
  })

  it.each([
    ['the field is left', () => fireEvent.blur(screen.getByLabelText(LABEL))],
    ['the page goes', () => fireEvent(window, new Event('pagehide'))],
    ['the page is hidden', () => fireEvent(document, new Event('visibilitychange'))],
  ])('goes to the log at once when %s', async (_when, leave) => {
    const { logged } = await openExamRoom()
    type('Segera')
    leave()
    await waitFor(async () => expect((await logged()).at(-1)).toEqual(noted('Segera')), { timeout: 350 })
  })

  it('goes to the log when another item is gone to, stays with its own item, and is there again afterwards', async () => {
    const { user, logged } = await openExamRoom()
    type('Untuk butir satu')
    await user.click(screen.getByRole('button', { name: 'Berikutnya' }))
    expect(screen.getByLabelText(LABEL)).toHaveValue('')
    await waitFor(async () => expect(await logged()).toContainEqual(noted('Untuk butir satu')))
    await user.click(screen.getByRole('button', { name: /Sebelumnya/ }))
    expect(screen.getByLabelText(LABEL)).toHaveValue('Untuk butir satu')
  })

  it('does not take letters for shortcuts, and is empty again when everything is deleted', async () => {
    const { user, logged } = await openExamRoom({ done: [noted('Lama')] })
    const field = screen.getByLabelText(LABEL)
    expect(field).toHaveValue('Lama')
    await user.click(screen.getByText('Catatan (ada)'))
    await user.clear(field)
    await user.type(field, 'nb')
    await user.clear(field)
    await user.tab()
    expect(await screen.findByText('Catatan')).toBeInTheDocument()
    await waitFor(async () => expect((await logged()).at(-1)).toEqual(noted('')))
    expect(screen.getByRole('heading', { level: 1, name: /Butir 1/ })).toBeInTheDocument()
  })
})
