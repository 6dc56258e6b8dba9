import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { buildBankItem, options } from '../../../../support/build-item'
import { expectAccessible } from '../../../../support/expect-accessible'
import { openExamRoom } from '../../../../support/open-exam-room'

describe('crossing out options', () => {
  it('is kept in the log, told in a word, and undone by the same button; a crossed-out option can be chosen', async () => {
    const { user, container, logged } = await openExamRoom()
    await user.click(screen.getByRole('button', { name: 'Coret opsi B' }))
    const option = await screen.findByRole('radio', { name: 'Pilihan b (dicoret)' })
    await expectAccessible(container)
    await user.click(option)
    expect(option).toBeChecked()
    await user.click(screen.getByRole('button', { name: 'Pulihkan opsi B' }))
    expect(await screen.findByRole('radio', { name: 'Pilihan b' })).toBeChecked()
    const what = { type: 'struck', item: 'contoh/satu', option: 'b' }
    await waitFor(async () => expect((await logged()).at(-1)).toEqual({ ...what, on: false }))
    expect(await logged()).toContainEqual({ ...what, on: true })
  })

  it('works by letter with Shift, also where several are chosen, and says so in the list of keys', async () => {
    const { user } = await openExamRoom({ language: 'en' })
    await user.keyboard('n{Shift>}c{/Shift}')
    expect(await screen.findByRole('checkbox', { name: 'Pilihan c (crossed out)' })).not.toBeChecked()
    await user.keyboard('?')
    expect(await screen.findByText('Crosses out an option or restores it')).toBeInTheDocument()
  })

  it('is not offered where options are put in order', async () => {
    const order = buildBankItem({ type: 'order', options: options('a', 'b', 'c'), key: ['a', 'b', 'c'] })
    const { user, logged } = await openExamRoom({ entries: [order] })
    await user.keyboard('{Shift>}a{/Shift}')
    expect(screen.queryByRole('button', { name: /Coret/ })).not.toBeInTheDocument()
    expect((await logged()).map(({ type }) => type)).not.toContain('struck')
  })
})
