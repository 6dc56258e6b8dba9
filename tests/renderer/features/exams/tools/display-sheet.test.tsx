import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { usePreferencesStore } from '../../../../../src/renderer/lib/preferences-store'
import { expectAccessible } from '../../../../support/expect-accessible'
import { openExamRoom } from '../../../../support/open-exam-room'
import { resetPreferences } from '../../../../support/reset-preferences'

afterEach(resetPreferences)

describe('the display sheet', () => {
  it('changes size, spacing, theme, language and keys at once, and is closed by Escape or its button', async () => {
    const { user, container } = await openExamRoom()
    await user.click(screen.getByRole('button', { name: 'Alat dan tampilan' }))
    const sheet = within(screen.getByRole('dialog', { name: 'Alat dan tampilan' }))
    await expectAccessible(container)
    await user.click(sheet.getByRole('radio', { name: 'Lebih besar' }))
    await user.click(sheet.getByRole('radio', { name: 'Lebar' }))
    await user.click(sheet.getByRole('radio', { name: 'Gelap' }))
    await user.click(sheet.getByRole('radio', { name: 'English' }))
    await user.click(sheet.getByRole('checkbox', { name: /satu huruf/ }))
    expect(usePreferencesStore.getState()).toMatchObject({
      textSize: 'larger',
      spacing: 'wide',
      theme: 'dark',
      language: 'en',
      singleKeys: false,
      askConfidence: false,
    })
    await user.click(sheet.getByRole('button', { name: 'Tutup' }))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Alat dan tampilan' })).toHaveFocus()
  })
})
