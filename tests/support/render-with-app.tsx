import { type RenderResult, render } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import type { Language } from '../../src/core/lib/localized-text'
import type { Profile } from '../../src/core/progress/profile'
import { AppDatabase } from '../../src/data/db'
import { ContentProvider } from '../../src/renderer/lib/content'
import { startI18n } from '../../src/renderer/lib/i18n'
import { ProfileProvider, type Services, ServicesProvider } from '../../src/renderer/lib/services'
import { directAssembler } from './direct-assembler'
import { fakeClock } from './fake-clock'
import { type FakeHost, fakeHost } from './fake-host'

export const ANI: Profile = { id: 'ani', name: 'Ani', createdAt: 1, removedAt: null }

export interface AppWorld extends Services {
  readonly host: FakeHost
  readonly profile: Profile
}

let databases = 0

/** What an app stands on, with a database of its own; any part can be replaced. */
export async function buildWorld(overrides: Partial<AppWorld> = {}): Promise<AppWorld> {
  databases += 1
  let ids = 0
  const db = overrides.db ?? new AppDatabase(`world-${databases}`)
  await db.open()
  return {
    db,
    host: fakeHost(),
    clock: fakeClock(),
    assembler: directAssembler(db),
    newId: () => {
      ids += 1
      return `id-${databases}-${ids}`
    },
    newSeed: () => 7,
    profile: ANI,
    ...overrides,
  }
}

export interface AppView extends RenderResult {
  readonly user: UserEvent
  readonly world: AppWorld
  /** The addresses gone to, the newest last. */
  readonly places: readonly string[]
}

interface RenderOptions {
  readonly world?: AppWorld
  readonly language?: Language
  readonly at?: string
}

/** Renders a screen as the app does: inside its providers, in a language, at an address. */
export async function renderWithApp(screen: ReactNode, options: RenderOptions = {}): Promise<AppView> {
  const world = options.world ?? (await buildWorld())
  await startI18n(options.language ?? 'id')
  const { hook, history } = memoryLocation({ path: options.at ?? '/', record: true })
  const view = render(
    <Router hook={hook}>
      <ServicesProvider services={world}>
        <ContentProvider>
          <ProfileProvider profile={world.profile}>
            <div className="app">{screen}</div>
          </ProfileProvider>
        </ContentProvider>
      </ServicesProvider>
    </Router>,
  )
  return { ...view, user: userEvent.setup(), world, places: history }
}
