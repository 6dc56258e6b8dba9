import { act, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import type { MenuCommand } from '../../../src/contract/host'
import { usePreferencesStore } from '../../../src/renderer/lib/preferences-store'
import { expectAccessible } from '../../support/expect-accessible'
import { fakeHost } from '../../support/fake-host'
import { haveLearner, resetMachine, startApp } from '../../support/start-app'

async function startSettings(language: 'id' | 'en' = 'id') {
  await haveLearner()
  const listeners = new Set<(command: MenuCommand) => void>()
  const host = fakeHost({
    onCommand: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  })
  const view = await startApp({ at: '/settings', host, language })
  await screen.findByRole('heading', { level: 1, name: /Pengaturan|Settings/ })
  const command = (id: MenuCommand) =>
    act(() => {
      for (const listener of listeners) listener(id)
    })
  return { ...view, command }
}

const sheet = () => screen.queryByRole('dialog', { name: /^(Pintasan papan ketik|Keyboard shortcuts)$/ })

afterEach(resetMachine)

describe('the sheet of shortcuts', () => {
  it('opens on “?” from anywhere, and is closed again', async () => {
    const { user, container } = await startSettings()
    await user.keyboard('?')
    expect(sheet()).toHaveTextContent('Membuka Cari dari mana saja')
    expect(sheet()).toHaveTextContent('Menandai paragraf pelajaran')
    await expectAccessible(container)
    await user.click(screen.getByRole('button', { name: 'Tutup' }))
    expect(sheet()).toBeNull()
  })

  it('stays away while somebody types', async () => {
    const { user } = await startSettings()
    await user.type(screen.getAllByRole('textbox')[0] ?? document.body, 'siapa?')
    expect(sheet()).toBeNull()
  })

  it('opens from the menu of the desktop and from settings also where single letters are off, and lists none of them', async () => {
    usePreferencesStore.getState().change({ singleKeys: false })
    const { user, command } = await startSettings('en')
    await user.keyboard('?')
    expect(sheet()).toBeNull()
    command('show-shortcuts')
    expect(sheet()).toHaveTextContent('Single-letter shortcuts are turned off in Settings.')
    expect(sheet()).not.toHaveTextContent('Marks a paragraph')
    await user.click(screen.getByRole('button', { name: 'Close' }))
    await user.click(screen.getByRole('button', { name: 'See the keyboard shortcuts' }))
    expect(sheet()).toBeInTheDocument()
  })
})
