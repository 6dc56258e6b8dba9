import { screen, within } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { saveProfile } from '../../../../src/data/profile-repo'
import { SettingsScreen } from '../../../../src/renderer/features/settings/settings-screen'
import { expectAccessible } from '../../../support/expect-accessible'
import { fakeHost } from '../../../support/fake-host'
import { ANI, buildWorld, renderWithApp } from '../../../support/render-with-app'
import { resetPreferences } from '../../../support/reset-preferences'

beforeEach(resetPreferences)

it('holds everything under four headings, names itself in the title, and axe minds nothing', async () => {
  const world = await buildWorld()
  await saveProfile(world.db, ANI)
  const { container } = await renderWithApp(<SettingsScreen />, { world })
  const regions = screen.getAllByRole('region')
  expect(regions.map((region) => within(region).getAllByRole('heading')[0]?.textContent)).toEqual([
    'Tampilan',
    'Pelajar di komputer ini',
    'Data Anda',
    'Tentang SiapPeksos',
  ])
  expect(document.title).toBe('Pengaturan · SiapPeksos')
  await screen.findByText(/^Versi/)
  await expectAccessible(container)
})

it.each([
  ['desktop', 'id', 'Versi 1.2.3, edisi desktop.'],
  ['browser', 'id', 'Versi 1.2.3, edisi peramban.'],
  ['browser', 'en', 'Version 1.2.3, browser edition.'],
] as const)('says which version this is: %s, %s', async (edition, language, words) => {
  const appInfo = () => Promise.resolve({ version: '1.2.3', edition, platform: 'test' })
  const world = await buildWorld({ host: fakeHost({ appInfo }) })
  await renderWithApp(<SettingsScreen />, { world, language })
  expect(await screen.findByText(words)).toBeInTheDocument()
})

it('says that it is no official test and no advice, and under which licences it comes', async () => {
  await renderWithApp(<SettingsScreen />)
  const about = screen.getByRole('region', { name: 'Tentang SiapPeksos' })
  expect(about).toHaveTextContent('Simulasinya bukan soal resmi')
  expect(about).toHaveTextContent('Aspek TIK adalah usulan')
  expect(about).toHaveTextContent('Bukan nasihat hukum atau klinis')
  expect(about).toHaveTextContent(/lisensi MIT.*CC BY 4\.0.*SIL Open Font License/)
  await screen.findByText(/^Versi/)
})
