import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { buildSession } from '../../../../support/build-session'
import { expectAccessible } from '../../../../support/expect-accessible'
import { openExamRoom } from '../../../../support/open-exam-room'

const { blueprint } = buildSession()
const session = { blueprint: { ...blueprint, calculator: true } }

describe('the calculator', () => {
  it('is there only where the sitting has one', async () => {
    await openExamRoom()
    expect(screen.queryByRole('button', { name: 'Kalkulator' })).not.toBeInTheDocument()
  })

  it('calculates by its buttons in the reader’s notation, and has not forgotten when it is opened again', async () => {
    const { user, container } = await openExamRoom({ session })
    await user.click(screen.getByRole('button', { name: 'Kalkulator' }))
    const sheet = within(screen.getByRole('dialog', { name: 'Kalkulator' }))
    for (const name of ['1', '0', '0', '0', 'kali', '2', 'koma desimal', '5', 'sama dengan']) {
      await user.click(sheet.getByRole('button', { name }))
    }
    expect(sheet.getByRole('status', { name: 'Hitungan' })).toHaveTextContent('1.000 × 2,5= 2.500')
    await expectAccessible(container)
    await user.click(sheet.getByRole('button', { name: 'Tutup' }))
    await user.click(screen.getByRole('button', { name: 'Kalkulator' }))
    expect(screen.getByText('= 2.500')).toBeInTheDocument()
  })

  it('is typed into, without answering the item behind it', async () => {
    const { user, logged } = await openExamRoom({ session, language: 'en' })
    await user.click(screen.getByRole('button', { name: 'Calculator' }))
    await user.keyboard('12.5/0{Enter}')
    expect(screen.getByText('Cannot be divided by zero')).toBeInTheDocument()
    await user.keyboard('c9x12{Backspace}{Enter}')
    expect(screen.getByText('= 9')).toBeInTheDocument()
    await user.tab()
    await user.keyboard('{Enter}') // the button that closes it
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect((await logged()).map(({ type }) => type)).not.toContain('answered')
  })
})
