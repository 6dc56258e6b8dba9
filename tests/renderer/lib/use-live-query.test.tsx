import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { listProfiles, saveProfile } from '../../../src/data/profile-repo'
import { useServices } from '../../../src/renderer/lib/services'
import { useLiveQuery } from '../../../src/renderer/lib/use-live-query'
import { renderWithApp } from '../../support/render-with-app'

function Names() {
  const { db } = useServices()
  const names = useLiveQuery(async () => {
    const found: string[] = []
    for (const { id } of await listProfiles(db)) {
      const profile = await db.profiles.get(id) // a second step, behind an `await`
      found.push(profile?.name ?? '')
    }
    return found
  }, [db])
  return <p>{names.kind === 'ready' ? names.value.join(', ') : names.kind}</p>
}

it('follows what a query reads in its second step too', async () => {
  const { world } = await renderWithApp(<Names />)
  const ani = { id: 'ani', name: 'Ani', createdAt: 1, removedAt: null }
  await saveProfile(world.db, ani)
  expect(await screen.findByText('Ani')).toBeInTheDocument()
  await saveProfile(world.db, { ...ani, name: 'Ani Lestari' })
  expect(await screen.findByText('Ani Lestari')).toBeInTheDocument()
})
