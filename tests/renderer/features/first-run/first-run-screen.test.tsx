import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Language } from '../../../../src/core/lib/localized-text'
import { listProfiles } from '../../../../src/data/profile-repo'
import { AppearanceEffect } from '../../../../src/renderer/app/appearance-effect'
import { FirstRunScreen } from '../../../../src/renderer/features/first-run/first-run-screen'
import { usePreferencesStore } from '../../../../src/renderer/lib/preferences-store'
import { expectAccessible } from '../../../support/expect-accessible'
import { buildWorld, renderWithApp } from '../../../support/render-with-app'

afterEach(() => {
  usePreferencesStore.setState(usePreferencesStore.getInitialState(), true)
  localStorage.clear()
})

/** The first run as the app shows it: with what carries a chosen language to the screen. */
async function openFirstRun(language: Language = 'id') {
  const world = await buildWorld()
  const onDone = vi.fn()
  const first = (
    <>
      <AppearanceEffect host={world.host} />
      <FirstRunScreen onDone={onDone} />
    </>
  )
  const view = await renderWithApp(first, { world, language })
  return { ...view, onDone, profiles: () => listProfiles(world.db) }
}

const begin = () => screen.getByRole('button', { name: 'Coba satu adegan' })
const skip = () => screen.getByRole('button', { name: 'Lewati, langsung ke beranda' })
const name = () => screen.getByRole('textbox', { name: 'Nama panggilan' })

describe('the first run', () => {
  it('says what this is, that it needs no account, and that it is nothing official', async () => {
    const { container } = await openFirstRun()
    expect(screen.getByRole('heading', { level: 1, name: 'Selamat datang di SiapPeksos' })).toBeInTheDocument()
    expect(container).toHaveTextContent('Semuanya berjalan tanpa internet.')
    expect(container).toHaveTextContent('Tanpa akun. Nama dan jawaban Anda tersimpan di komputer ini saja.')
    expect(container).toHaveTextContent('bukan soal resmi dan bukan lembaga sertifikasi')
    expect(document.title).toMatch(/^Selamat datang di SiapPeksos/)
    await expectAccessible(container)
  })

  it('asks for the language before anything else, and is in Indonesian until one chooses', async () => {
    const { user } = await openFirstRun()
    const languages = within(screen.getByRole('group', { name: /^Bahasa · Language$/ }))
    expect(languages.getByRole('radio', { name: 'Bahasa Indonesia' })).toBeChecked()
    expect(languages.getByRole('radio', { name: 'English' })).not.toBeChecked()
    await user.tab()
    expect(languages.getByRole('radio', { name: 'Bahasa Indonesia' })).toHaveFocus()
    await user.tab()
    expect(name()).toHaveFocus()
    await user.tab()
    expect(begin()).toHaveFocus()
  })

  it('changes the whole screen with the language at once, keeps the name, and changes back', async () => {
    const { user, container, profiles } = await openFirstRun()
    await user.type(name(), 'Nadia')
    await user.click(screen.getByRole('radio', { name: 'English' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Welcome to SiapPeksos' })).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Try one scene' })).toBeInTheDocument()
    expect(screen.getByRole('textbox', { name: 'What should we call you?' })).toHaveValue('Nadia')
    expect(screen.getByRole('radio', { name: 'English' })).toBeChecked()
    expect(document.documentElement).toHaveAttribute('lang', 'en')
    await expectAccessible(container)
    await user.click(screen.getByRole('radio', { name: 'Bahasa Indonesia' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Selamat datang di SiapPeksos' })).toBeInTheDocument()
    expect(await profiles()).toEqual([])
  })

  it('opens in English where the machine speaks it', async () => {
    const { container } = await openFirstRun('en')
    expect(screen.getByRole('radio', { name: 'English' })).toBeChecked()
    expect(screen.getByRole('group', { name: /^Language · Bahasa$/ })).toBeInTheDocument()
    await expectAccessible(container)
  })
})

describe('beginning', () => {
  it('makes a learner of the name and language, and leads to the first case', async () => {
    const { user, world, onDone, profiles } = await openFirstRun()
    await user.click(screen.getByRole('radio', { name: 'English' }))
    await user.type(await screen.findByRole('textbox', { name: 'What should we call you?' }), '  Nadia ')
    await user.click(screen.getByRole('button', { name: 'Try one scene' }))
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
    const [nadia, ...others] = await profiles()
    expect(nadia).toMatchObject({ name: 'Nadia', language: 'en', createdAt: world.clock.now().wall, removedAt: null })
    expect(others).toEqual([])
    expect(onDone).toHaveBeenCalledWith(nadia, 'first-case')
    expect(usePreferencesStore.getState().language).toBe('en')
  })

  it('needs no name: there is one to greet by, which can be changed later', async () => {
    const { user, onDone, profiles } = await openFirstRun()
    expect(name()).toHaveAccessibleDescription(/Boleh dikosongkan dan diganti kapan saja/)
    expect(name()).not.toBeRequired()
    await user.type(name(), '   ')
    await user.click(begin())
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
    expect(await profiles()).toMatchObject([{ name: 'Peksos', language: 'id' }])
    expect(usePreferencesStore.getState().language).toBe('id')
  })

  it('takes no more of a name than it can keep', async () => {
    const { user, onDone, profiles } = await openFirstRun()
    await user.type(name(), 'a'.repeat(70))
    await user.click(begin())
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
    expect(await profiles()).toMatchObject([{ name: 'a'.repeat(60) }])
  })

  it('works by the Enter key from the name', async () => {
    const { user, onDone } = await openFirstRun()
    await user.type(name(), 'Nadia{Enter}')
    await waitFor(() => expect(onDone).toHaveBeenCalledWith(expect.objectContaining({ name: 'Nadia' }), 'first-case'))
  })

  it('can be skipped, which leads home with the same learner', async () => {
    const { user, onDone, profiles } = await openFirstRun()
    await user.type(name(), 'Nadia')
    await user.click(skip())
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
    expect(onDone).toHaveBeenCalledWith((await profiles())[0], 'home')
    expect(await profiles()).toMatchObject([{ name: 'Nadia' }])
  })

  it('makes one learner, however fast or twice one presses', async () => {
    const { user, onDone, profiles } = await openFirstRun()
    await user.dblClick(begin())
    await user.click(skip())
    await waitFor(() => expect(onDone).toHaveBeenCalled())
    expect(await profiles()).toHaveLength(1)
    expect(onDone).toHaveBeenCalledOnce()
  })
})

describe('beginning where nothing can be written', () => {
  it('says that storage is full, what is safe and what to do, and pretends nothing; then works once there is room', async () => {
    const { user, world, container, onDone, profiles } = await openFirstRun()
    let isFull = true
    world.db.profiles.hook('creating', () => {
      if (isFull) throw new DOMException('full', 'QuotaExceededError')
    })
    await user.type(name(), 'Nadia')
    await user.click(begin())
    const notice = await screen.findByRole('status')
    expect(notice).toHaveTextContent('Belum tersimpan')
    expect(notice).toHaveTextContent(
      'Ruang simpan di perangkat ini penuh. Yang sudah tersimpan tetap aman. Kosongkan sebagian ruang, lalu coba lagi.',
    )
    expect(onDone).not.toHaveBeenCalled()
    expect(await profiles()).toEqual([])
    expect(usePreferencesStore.getState()).toMatchObject({ language: null, profileId: null, hasData: false })
    expect(name()).toHaveValue('Nadia')
    await expectAccessible(container)

    isFull = false
    await user.click(begin())
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
    expect(await profiles()).toMatchObject([{ name: 'Nadia' }])
    expect(screen.queryByText('Belum tersimpan')).toBeNull()
  })

  it('says that the data are held elsewhere when they were closed under it', async () => {
    const { user, world, container, onDone } = await openFirstRun()
    world.db.close()
    await user.click(skip())
    expect(await screen.findByRole('status')).toHaveTextContent(/di jendela lain.*Muat ulang halaman ini/)
    expect(onDone).not.toHaveBeenCalled()
    await expectAccessible(container)
  })
})
