import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { AppearanceEffect } from '../../../../../src/renderer/app/appearance-effect'
import { usePreferencesStore } from '../../../../../src/renderer/lib/preferences-store'
import { expectAccessible } from '../../../../support/expect-accessible'
import { fakeHost } from '../../../../support/fake-host'
import { openExamRoom } from '../../../../support/open-exam-room'
import { resetPreferences } from '../../../../support/reset-preferences'

afterEach(resetPreferences)

describe('the display sheet', () => {
  it('changes size, spacing, theme, language and keys at once, and gives the focus back', async () => {
    const { user, container } = await openExamRoom({
      within: (room) => (
        <>
          <AppearanceEffect host={fakeHost()} />
          {room}
        </>
      ),
    })
    await user.click(screen.getByRole('button', { name: 'Alat dan tampilan' }))
    const sheet = within(screen.getByRole('dialog', { name: 'Alat dan tampilan' }))
    await expectAccessible(container)
    await user.click(sheet.getByRole('radio', { name: 'Lebih besar' }))
    await user.click(sheet.getByRole('radio', { name: 'Lebar' }))
    expect(document.documentElement).toHaveAttribute('data-spacing', 'wide')
    await user.click(sheet.getByRole('radio', { name: 'Gelap' }))
    await user.click(sheet.getByRole('radio', { name: 'English' }))
    await user.click(sheet.getByRole('checkbox', { name: /single-letter|satu huruf/i }))
    expect(usePreferencesStore.getState()).toMatchObject({
      textSize: 'larger',
      spacing: 'wide',
      theme: 'dark',
      language: 'en',
      singleKeys: false,
      askConfidence: false,
    })
    await user.click(sheet.getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Tools and display' })).toHaveFocus()
  })
})
