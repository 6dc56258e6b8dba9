import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { AppearanceEffect } from '../../../../src/renderer/app/appearance-effect'
import { Appearance } from '../../../../src/renderer/features/settings/appearance'
import { usePreferencesStore } from '../../../../src/renderer/lib/preferences-store'
import { expectAccessible } from '../../../support/expect-accessible'
import { fakeHost } from '../../../support/fake-host'
import { type AppView, buildWorld, renderWithApp } from '../../../support/render-with-app'
import { resetPreferences } from '../../../support/reset-preferences'

async function openAppearance(setLanguage = vi.fn(() => Promise.resolve())): Promise<AppView> {
  const world = await buildWorld({ host: fakeHost({ setLanguage }) })
  return renderWithApp(
    <>
      <AppearanceEffect host={world.host} />
      <Appearance />
    </>,
    { world },
  )
}

const choice = (legend: string, name: string) =>
  within(screen.getByRole('group', { name: legend })).getByRole('radio', { name })

/** What another start of the app would find. */
const stored = () => JSON.parse(localStorage.getItem('siappeksos-preferences') ?? '{}').state

beforeEach(resetPreferences)

describe('how the app looks', () => {
  it('speaks the chosen language at once: the screen, the page and the desktop shell', async () => {
    const setLanguage = vi.fn(() => Promise.resolve())
    const { user } = await openAppearance(setLanguage)
    expect(choice('Bahasa', 'Bahasa Indonesia')).toBeChecked()
    await user.click(choice('Bahasa', 'English'))
    expect(await screen.findByRole('group', { name: 'Text size' })).toBeInTheDocument()
    expect(choice('Language', 'English')).toBeChecked()
    expect(document.documentElement).toHaveAttribute('lang', 'en')
    expect(setLanguage.mock.calls).toEqual([['id'], ['en']])
    expect(stored()).toMatchObject({ language: 'en' })
  })

  it('keeps to the chosen theme, or follows the system again', async () => {
    const { user } = await openAppearance()
    expect(choice('Tema', 'Ikut sistem')).toBeChecked()
    await user.click(choice('Tema', 'Gelap'))
    expect(document.documentElement).toHaveAttribute('data-theme', 'dark')
    expect(choice('Tema', 'Gelap')).toBeChecked()
    expect(stored()).toMatchObject({ theme: 'dark' })
    await user.click(choice('Tema', 'Ikut sistem'))
    expect(document.documentElement).not.toHaveAttribute('data-theme')
  })

  it('lets the text grow from the reader’s own size, never to fixed pixels', async () => {
    const { user } = await openAppearance()
    await user.click(choice('Ukuran teks', 'Lebih besar'))
    expect(document.documentElement.style.fontSize).toBe('131.25%')
    expect(stored()).toMatchObject({ textSize: 'larger' })
    await user.click(choice('Ukuran teks', 'Biasa'))
    expect(document.documentElement.style.fontSize).toBe('')
  })

  it('turns the exam’s single letters off and on', async () => {
    const { user } = await openAppearance()
    const legend = 'Pintasan satu huruf dalam ujian'
    expect(choice(legend, 'Nyala')).toBeChecked()
    await user.click(choice(legend, 'Mati'))
    expect(usePreferencesStore.getState().singleKeys).toBe(false)
    expect(choice(legend, 'Mati')).toBeChecked()
    expect(stored()).toMatchObject({ singleKeys: false })
    await user.click(choice(legend, 'Nyala'))
    expect(usePreferencesStore.getState().singleKeys).toBe(true)
  })

  it('shows what was chosen before, and has nothing that axe minds', async () => {
    usePreferencesStore.getState().change({ theme: 'light', textSize: 'large', spacing: 'wide', singleKeys: false })
    const { container } = await openAppearance()
    await waitFor(() => expect(document.documentElement).toHaveAttribute('data-theme', 'light'))
    const checked = screen.getAllByRole('radio', { checked: true }).map((radio) => radio.closest('label')?.textContent)
    expect(checked).toEqual(['Bahasa Indonesia', 'Terang', 'Besar', 'Lebar', 'Mati'])
    await expectAccessible(container)
  })
})
