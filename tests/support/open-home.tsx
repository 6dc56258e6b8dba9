import { screen, within } from '@testing-library/react'
import type { When } from '../../src/core/progress/self-assessment'
import { saveSelfAssessment } from '../../src/data/self-assessment-repo'
import { HomeScreen } from '../../src/renderer/features/home/home-screen'
import { installPack } from './install-pack'
import { type AppView, type AppWorld, buildWorld, renderWithApp } from './render-with-app'
import { packWithCase } from './sample-case'

/** Home in a world that was prepared, once it knows what to say. */
export async function openHome(prepare: (world: AppWorld) => Promise<unknown>): Promise<AppView> {
  const world = await buildWorld()
  await prepare(world)
  const view = await renderWithApp(<HomeScreen isReading={false} />, { world })
  await screen.findByRole('heading', { level: 1 })
  return view
}

/** The same with a pack of one case in it. */
export const withPack = (prepare?: (world: AppWorld) => Promise<unknown>, changes = packWithCase()) =>
  openHome(async (world) => {
    await installPack(world.db, changes)
    await prepare?.(world)
  })

/** A reflection on the sample module. */
export const reflect = (world: AppWorld, when: When) =>
  saveSelfAssessment(world.db, {
    id: `refleksi-${when}`,
    profileId: world.profile.id,
    pack: 'contoh',
    module: 'dasar',
    when,
    ratings: { 'efficacy-start': 3 },
    at: 40,
  })

/** The one card: what comes next, and its button. */
export async function nextCard(title: string) {
  const heading = await screen.findByRole('heading', { level: 2, name: title })
  const card = heading.closest<HTMLElement>('.next') // the card has no role of its own
  if (card === null) throw new Error(`no card around ${title}`)
  const [action] = within(card).getAllByRole('link')
  return { card, action }
}
