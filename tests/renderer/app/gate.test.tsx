import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { AppDatabase } from '../../../src/data/db'
import { listProfiles, saveProfile } from '../../../src/data/profile-repo'
import { usePreferencesStore } from '../../../src/renderer/lib/preferences-store'
import { expectAccessible } from '../../support/expect-accessible'
import { ANI } from '../../support/render-with-app'
import { haveLearner, resetMachine, startApp } from '../../support/start-app'

const BUDI = { ...ANI, id: 'budi', name: 'Budi', createdAt: 2 }

async function profilesOnDisk() {
  const db = new AppDatabase()
  const found = await listProfiles(db)
  db.close()
  return found
}

afterEach(resetMachine)

describe('the first start', () => {
  it('asks for a language and a name, and keeps both before the app is shown', async () => {
    const { user, container } = await startApp()
    await screen.findByRole('heading', { level: 1, name: 'Selamat datang di SiapPeksos' })
    expect(screen.queryByRole('navigation')).toBeNull()
    await expectAccessible(container)

    await user.type(screen.getByRole('textbox'), 'Nadia')
    await user.click(screen.getByRole('button', { name: 'Lewati, langsung ke beranda' }))
    expect(await screen.findByRole('link', { name: 'Nadia, pelajar dan pengaturan' })).toBeInTheDocument()
    expect(location.hash).toBe('#/')
    const [nadia, ...others] = await profilesOnDisk()
    expect([nadia?.name, nadia?.language, others]).toEqual(['Nadia', 'id', []])
    expect(usePreferencesStore.getState()).toMatchObject({ hasData: true, profileId: nadia?.id, language: 'id' })
  })

  it('leads by its main button towards a case, and to home where no pack has one', async () => {
    const { user } = await startApp({ at: '/settings' })
    await user.click(await screen.findByRole('button', { name: 'Coba satu adegan' }))
    expect(await screen.findByRole('link', { name: 'Peksos, pelajar dan pengaturan' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Beranda' })).toHaveAttribute('aria-current', 'page')
  })
})

describe('a later start', () => {
  it('goes straight to the address, for the learner who was at work last', async () => {
    await haveLearner()
    await haveLearner(BUDI)
    const { container } = await startApp({ at: '/settings' })
    expect(await screen.findByRole('heading', { level: 1, name: 'Pengaturan' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Budi, pelajar dan pengaturan' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Pengaturan' })).toHaveAttribute('aria-current', 'page')
    await expectAccessible(container)
  })

  it('after a power cut took the small store: the learner and the language come back from the learner’s own row', async () => {
    const db = new AppDatabase()
    await saveProfile(db, { ...ANI, language: 'en' })
    db.close()
    await startApp({ language: 'id' })
    expect(await screen.findByRole('link', { name: 'Ani, learners and settings' })).toBeInTheDocument()
    expect(usePreferencesStore.getState()).toMatchObject({ hasData: true, profileId: 'ani', language: 'en' })
    expect(document.documentElement).toHaveAttribute('lang', 'en')
  })

  it('the row follows a language that is chosen later, so that it, too, comes back', async () => {
    await haveLearner({ ...ANI, language: 'id' })
    const { user } = await startApp()
    await user.click(await screen.findByRole('button', { name: /Ganti ke English/ }))
    const db = new AppDatabase()
    await vi.waitFor(async () => expect((await db.profiles.get(ANI.id))?.language).toBe('en'))
    db.close()
  })

  it('changes hands at once when another learner takes their turn, who brings their own language', async () => {
    await haveLearner({ ...BUDI, language: 'en' })
    await haveLearner()
    const { user } = await startApp({ at: '/settings' })
    await user.click(await screen.findByRole('button', { name: 'Ganti ke Budi' }))
    expect(await screen.findByRole('link', { name: 'Budi, learners and settings' })).toBeInTheDocument()
    const row = within(screen.getByText('Budi', { selector: 'li b' }).closest('li') as HTMLElement) // a row is a list item
    expect(row.getByText('at work now')).toBeInTheDocument()
  })
})

describe('the frame', () => {
  it('leads to its four places, and the language changes under the same address', async () => {
    await haveLearner()
    const { user } = await startApp()
    const nav = within(await screen.findByRole('navigation', { name: 'Tempat utama' }))
    await user.click(nav.getByRole('link', { name: 'Ujian' }))
    expect(await screen.findByRole('heading', { level: 1, name: /imulasi|Ujian/ })).toBeInTheDocument()
    expect(location.hash).toBe('#/exams')
    expect(screen.getByRole('main')).toHaveFocus()
    await user.click(screen.getByRole('button', { name: /Ganti ke English/ }))
    expect(await screen.findByRole('navigation', { name: 'Main places' })).toBeInTheDocument()
    expect(location.hash).toBe('#/exams')
  })

  it('says where an address leads nowhere, with the way back', async () => {
    await haveLearner()
    const { user, container } = await startApp({ at: '/tak-ada' })
    await screen.findByRole('heading', { level: 1, name: 'Halaman ini tidak ada' })
    expect(document.title).toBe('Halaman ini tidak ada · SiapPeksos')
    await expectAccessible(container)
    await user.click(screen.getByRole('link', { name: 'Kembali ke beranda' }))
    expect(location.hash).toBe('#/')
    expect(screen.getByRole('link', { name: 'Beranda' })).toHaveAttribute('aria-current', 'page')
    expect(screen.queryByRole('heading', { name: 'Halaman ini tidak ada' })).toBeNull()
  })
})
