import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { buildBankItem, numeric } from '../../../../support/build-item'
import { expectAccessible } from '../../../../support/expect-accessible'
import { openExamRoom } from '../../../../support/open-exam-room'

const stem = { id: 'Apa yang dilakukan?', en: 'What comes first?' }

describe('one item in the other language', () => {
  it('is read so with its language set, while the app and the other items stay as they are', async () => {
    const entries = [buildBankItem({ id: 'satu', stem }), buildBankItem({ id: 'dua', stem })]
    const { user, container, logged } = await openExamRoom({ entries })
    await user.click(screen.getByRole('button', { name: 'Baca butir ini dalam English' }))
    expect(screen.getByText('What comes first?').closest('[lang]')).toHaveAttribute('lang', 'en')
    expect(screen.getByRole('button', { name: 'Ragu-ragu' })).toBeInTheDocument()
    await expectAccessible(container)
    await user.keyboard('n')
    expect(await screen.findByText('Apa yang dilakukan?')).toBeInTheDocument()
    await user.keyboard('p')
    await user.click(await screen.findByRole('button', { name: 'Baca butir ini dalam Bahasa Indonesia' }))
    expect(screen.getByText('Apa yang dilakukan?')).toBeInTheDocument()
    expect((await logged()).every(({ type }) => type === 'started' || type === 'visited')).toBe(true)
  })

  it('shows a number that was typed in the notation of the language that the item is read in', async () => {
    const { user } = await openExamRoom({ entries: [buildBankItem({ id: 'satu', ...numeric })] })
    await user.type(screen.getByLabelText('Jawaban Anda, berupa angka'), '1.500,5')
    await user.click(screen.getByRole('button', { name: 'Baca butir ini dalam English' }))
    expect(screen.getByDisplayValue('1,500.5')).toBeInTheDocument()
  })

  it('is not offered where an item has no other', async () => {
    await openExamRoom({ entries: [buildBankItem({ id: 'satu', stem: { id: 'Hanya ini?' } })] })
    expect(screen.queryByRole('button', { name: /^Baca butir ini/ })).not.toBeInTheDocument()
  })
})
