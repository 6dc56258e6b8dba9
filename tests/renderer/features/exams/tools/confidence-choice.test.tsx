import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { expectAccessible } from '../../../../support/expect-accessible'
import { openExamRoom } from '../../../../support/open-exam-room'
import { resetPreferences } from '../../../../support/reset-preferences'

afterEach(resetPreferences)

describe('how sure one is', () => {
  it('is asked only of those who switched it on, once there is an answer', async () => {
    const { user, container, logged } = await openExamRoom()
    expect(screen.queryByRole('group', { name: 'Seberapa yakin Anda?' })).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Alat dan tampilan' }))
    await user.click(screen.getByRole('checkbox', { name: /^Tanyakan seberapa yakin/ }))
    await user.click(screen.getByRole('button', { name: 'Tutup' }))
    const choice = within(screen.getByRole('group', { name: 'Seberapa yakin Anda?' }))
    for (const radio of choice.getAllByRole('radio')) expect(radio).toBeDisabled()
    await user.keyboard('b')
    await user.click(choice.getByRole('radio', { name: 'Menebak' }))
    expect(choice.getByRole('radio', { name: 'Menebak' })).toBeChecked()
    await waitFor(async () =>
      expect((await logged()).at(-1)).toEqual({ type: 'confident', item: 'contoh/satu', confidence: 'guess' }),
    )
    await expectAccessible(container)
  })
})
