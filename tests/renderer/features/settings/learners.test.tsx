import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Profile } from '../../../../src/core/progress/profile'
import { listProfiles, saveProfile } from '../../../../src/data/profile-repo'
import { Learners } from '../../../../src/renderer/features/settings/learners'
import { usePreferencesStore } from '../../../../src/renderer/lib/preferences-store'
import { expectAccessible } from '../../../support/expect-accessible'
import { ANI, type AppView, buildWorld, renderWithApp } from '../../../support/render-with-app'
import { resetPreferences } from '../../../support/reset-preferences'

const BUDI: Profile = { id: 'budi', name: 'Budi', createdAt: 2, removedAt: null }
const CITRA: Profile = { id: 'citra', name: 'Citra', createdAt: 3, removedAt: null }

async function openLearners(): Promise<AppView> {
  const world = await buildWorld()
  for (const profile of [ANI, BUDI, CITRA]) await saveProfile(world.db, profile)
  const view = await renderWithApp(<Learners />, { world })
  await screen.findByText('Citra')
  return view
}

const row = (name: string) => within(screen.getByText(name, { selector: 'b' }).closest('li') as HTMLElement) // a row is a list item
const namesOf = async (view: AppView) => (await listProfiles(view.world.db)).map(({ name }) => name)

beforeEach(resetPreferences)

describe('the learners of a machine', () => {
  it('are listed with the one at work marked, who cannot be removed; axe minds nothing', async () => {
    const { container } = await openLearners()
    expect(row('Ani').getByText('sedang belajar')).toBeInTheDocument()
    expect(row('Ani').queryByRole('button', { name: /Hapus/ })).toBeNull()
    expect(row('Budi').queryByText('sedang belajar')).toBeNull()
    expect(row('Budi').getByRole('button', { name: 'Hapus Budi' })).toBeInTheDocument()
    await expectAccessible(container)
  })

  it('grow by one, who is at work from then on; a name of blanks adds nobody', async () => {
    const view = await openLearners()
    const field = screen.getByRole('textbox', { name: 'Nama pelajar baru' })
    await view.user.type(field, '   {Enter}')
    expect(await namesOf(view)).toEqual(['Ani', 'Budi', 'Citra'])
    await view.user.clear(field)
    await view.user.type(field, ' Dewi {Enter}')
    expect(await screen.findByText('Dewi', { selector: 'b' })).toBeInTheDocument()
    expect(await view.world.db.profiles.get(usePreferencesStore.getState().profileId ?? '')).toMatchObject({
      name: 'Dewi',
      createdAt: view.world.clock.now().wall,
    })
    expect(field).toHaveValue('')
  })

  it('take turns', async () => {
    const { user } = await openLearners()
    await user.click(row('Budi').getByRole('button', { name: 'Ganti ke Budi' }))
    expect(usePreferencesStore.getState().profileId).toBe('budi')
  })

  it('may be renamed without leaving the keyboard', async () => {
    const view = await openLearners()
    await view.user.click(row('Budi').getByRole('button', { name: /^Ganti nama ?: Budi$/ }))
    const field = screen.getByRole('textbox', { name: 'Ganti nama' })
    expect(field).toHaveFocus()
    await view.user.keyboard('Budi Santoso{Enter}')
    await screen.findByText('Budi Santoso', { selector: 'b' })
    expect(await view.world.db.profiles.get('budi')).toEqual({ ...BUDI, name: 'Budi Santoso' })
    await waitFor(() => expect(row('Budi Santoso').getByRole('button', { name: /Ganti nama/ })).toHaveFocus())
  })

  it('keep their name when the renaming is given up or left empty', async () => {
    const view = await openLearners()
    const open = () => view.user.click(row('Budi').getByRole('button', { name: /Ganti nama/ }))
    await open()
    await view.user.keyboard('Bambang')
    await view.user.click(screen.getByRole('button', { name: 'Batal' }))
    await open()
    expect(screen.getByRole('textbox', { name: 'Ganti nama' })).toHaveValue('Budi')
    await view.user.clear(screen.getByRole('textbox', { name: 'Ganti nama' }))
    await view.user.keyboard('{Enter}')
    expect(row('Budi').getByRole('button', { name: /Ganti nama/ })).toBeInTheDocument()
    expect(await namesOf(view)).toEqual(['Ani', 'Budi', 'Citra'])
  })

  it('leave the list with a way back for each, and nothing of theirs is deleted', async () => {
    const view = await openLearners()
    await view.user.click(screen.getByRole('button', { name: 'Hapus Budi' }))
    const undoBudi = await screen.findByRole('button', { name: /^Urungkan ?: Budi$/ })
    expect(undoBudi).toHaveFocus()
    expect(screen.getByRole('status')).toHaveTextContent('Budi dihapus dari daftar. Kemajuannya masih tersimpan.')
    await view.user.click(screen.getByRole('button', { name: 'Hapus Citra' }))
    await screen.findByRole('button', { name: /^Urungkan ?: Citra$/ })
    await waitFor(() => expect(screen.queryByText('Citra', { selector: 'b' })).toBeNull())
    expect(await view.world.db.profiles.get('budi')).toEqual({ ...BUDI, removedAt: view.world.clock.now().wall })
    await expectAccessible(view.container)

    await view.user.click(undoBudi)
    expect(await screen.findByText('Budi', { selector: 'b' })).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /^Urungkan ?: Budi$/ })).toBeNull()
    expect(screen.getByRole('list', { name: 'Pelajar di komputer ini' })).toHaveFocus()
    expect(await namesOf(view)).toEqual(['Ani', 'Budi'])
    await view.user.click(screen.getByRole('button', { name: /^Urungkan ?: Citra$/ }))
    await waitFor(async () => expect(await namesOf(view)).toEqual(['Ani', 'Budi', 'Citra']))
  })
})

describe('a change that could not be written', () => {
  const notSaved = () => within(screen.getByRole('status')).findByRole('heading', { name: 'Belum tersimpan' })

  it('is said when adding, and the name is still in its field to try again', async () => {
    const { user, world } = await openLearners()
    world.db.close()
    await user.type(screen.getByRole('textbox', { name: 'Nama pelajar baru' }), 'Dewi{Enter}')
    await notSaved()
    expect(screen.getByRole('status')).toHaveTextContent('Kosongkan sebagian, lalu coba lagi.')
    expect(screen.getByRole('textbox', { name: 'Nama pelajar baru' })).toHaveValue('Dewi')
    expect(usePreferencesStore.getState().profileId).toBeNull()
  })

  it('is said when renaming, and the new name is not lost', async () => {
    const { user, world } = await openLearners()
    await user.click(row('Budi').getByRole('button', { name: /Ganti nama/ }))
    world.db.close()
    await user.keyboard('Budi Santoso{Enter}')
    await notSaved()
    expect(screen.getByRole('textbox', { name: 'Ganti nama' })).toHaveValue('Budi Santoso')
  })

  it('is said when removing and when undoing, and the way back stays', async () => {
    const { user, world } = await openLearners()
    await user.click(screen.getByRole('button', { name: 'Hapus Budi' }))
    const undo = await screen.findByRole('button', { name: /^Urungkan ?: Budi$/ })
    world.db.close()
    await user.click(undo)
    await notSaved()
    expect(undo).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Hapus Citra' }))
    expect(screen.queryByRole('button', { name: /^Urungkan ?: Citra$/ })).toBeNull()
  })
})
