import { cleanup, type RenderResult, render } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { vi } from 'vitest'
import type { Host } from '../../src/contract/host'
import type { Language } from '../../src/core/lib/localized-text'
import type { Profile } from '../../src/core/progress/profile'
import { AppDatabase, DATABASE_NAME } from '../../src/data/db'
import { saveProfile } from '../../src/data/profile-repo'
import { App } from '../../src/renderer/app/app'
import { startI18n } from '../../src/renderer/lib/i18n'
import { usePreferencesStore } from '../../src/renderer/lib/preferences-store'
import { workerAssembler } from '../../src/renderer/lib/sittings/assembler'
import { fakeClock } from './fake-clock'
import { fakeHost } from './fake-host'
import { ANI } from './render-with-app'
import { resetPreferences } from './reset-preferences'

export interface StartedApp extends RenderResult {
  readonly user: UserEvent
  /** What was asked of the app's own origin: the list of the packs that came with it, an empty one here. */
  readonly fetched: readonly string[]
}

interface StartOptions {
  readonly host?: Host
  readonly language?: Language
  /** The address after `#`. */
  readonly at?: string
  /** What the app stands within, where a worker must be replaced. */
  readonly within?: (app: ReactNode) => ReactNode
}

/** Starts the whole app on this machine's one database, as `mountApp` does; nothing of it is replaced but the host. */
export async function startApp({
  host = fakeHost(),
  language = 'id',
  at = '/',
  within = (app) => app,
}: StartOptions = {}): Promise<StartedApp> {
  const fetched: string[] = []
  vi.spyOn(globalThis, 'fetch').mockImplementation((address) => {
    fetched.push(typeof address === 'string' ? address : 'another address')
    return Promise.resolve(new Response('{"packs":[]}'))
  })
  await startI18n(language)
  location.hash = `#${at}`
  let ids = 0
  const newId = () => {
    ids += 1
    return `baru-${ids}`
  }
  const view = render(
    within(<App host={host} clock={fakeClock()} assembler={workerAssembler} newId={newId} newSeed={() => 7} />),
  )
  return { ...view, user: userEvent.setup(), fetched }
}

/** Somebody has been at work on this machine before. */
export async function haveLearner(profile: Profile = ANI): Promise<void> {
  const db = new AppDatabase()
  await saveProfile(db, profile)
  db.close()
  usePreferencesStore.getState().change({ hasData: true, profileId: profile.id })
}

/** Ends the app and makes the machine new: no database, no preferences, no address. */
export async function resetMachine(): Promise<void> {
  cleanup()
  vi.restoreAllMocks()
  resetPreferences()
  location.hash = ''
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(DATABASE_NAME)
    request.onsuccess = () => resolve()
    request.onerror = () => reject(new Error(request.error?.message))
  })
}
