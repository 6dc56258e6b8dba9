import { useEffect, useRef } from 'react'
import type { Profile } from '../../core/progress/profile'
import { keepLanguage, listProfiles } from '../../data/profile-repo'
import { FirstRunScreen } from '../features/first-run/first-run-screen'
import { StorageProblemScreen } from '../features/storage/storage-problem-screen'
import { usePreferencesStore } from '../lib/preferences-store'
import { ProfileProvider, useServices } from '../lib/services'
import { useLiveQuery } from '../lib/use-live-query'
import { OpenedFiles } from './opened-files'
import { AppRoutes } from './routes'
import { useBuiltInPacks } from './use-built-in-packs'

/**
 * What the browser's small store lost (a power cut takes its last seconds) comes back from the learner's own row, and another
 * learner brings their own language; from then on the row follows what is chosen.
 */
function useKeptPreferences(profile: Profile | undefined): void {
  const { db } = useServices()
  const { language, hasData, change } = usePreferencesStore()
  const before = useRef<string | null>(null)
  useEffect(() => {
    if (profile === undefined) return
    if (!hasData) change({ hasData: true, profileId: profile.id })
    const isOther = before.current !== null && before.current !== profile.id
    before.current = profile.id
    if (profile.language !== undefined && (language === null || isOther)) change({ language: profile.language })
    else if (language !== null && language !== profile.language) void keepLanguage(db, profile.id, language)
  }, [db, profile, language, hasData, change])
}

/**
 * Who is at work here? Nobody yet: the first run. An empty store where there has been data is a loss, and is told as one
 * before anything else happens.
 */
export function Gate() {
  const { db, host } = useServices()
  const { profileId, hasData, change } = usePreferencesStore()
  const profiles = useLiveQuery(() => listProfiles(db), [db])
  const known =
    profiles.kind === 'ready' ? (profiles.value.find(({ id }) => id === profileId) ?? profiles.value[0]) : undefined
  useKeptPreferences(known)
  const builtIn = useBuiltInPacks(profiles.kind === 'ready' && (known !== undefined || !hasData))

  if (profiles.kind === 'loading') return null
  if (profiles.kind === 'failed') {
    return <StorageProblemScreen problem={{ kind: 'damaged', detail: profiles.detail }} host={host} />
  }
  const profile = known
  if (profile === undefined) {
    if (hasData) {
      return (
        <StorageProblemScreen
          problem={{ kind: 'emptied' }}
          host={host}
          onStartAfresh={() => change({ hasData: false, profileId: null })}
        />
      )
    }
    return (
      <FirstRunScreen
        onDone={(created, next) => {
          change({ profileId: created.id, hasData: true })
          location.hash = next === 'first-case' ? '#/start' : '#/'
        }}
      />
    )
  }
  return (
    <ProfileProvider profile={profile}>
      <OpenedFiles />
      <AppRoutes builtIn={builtIn} />
    </ProfileProvider>
  )
}
