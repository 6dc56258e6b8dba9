import { UserPlus } from 'lucide-react'
import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Profile } from '../../../core/progress/profile'
import { listProfiles, removeProfile, restoreProfile, saveProfile } from '../../../data/profile-repo'
import { usePreferencesStore } from '../../lib/preferences-store'
import { useProfile, useServices } from '../../lib/services'
import { useLiveQuery } from '../../lib/use-live-query'
import { Notice } from '../../ui/notice'
import { LearnerRow } from './learner-row'

/** Several people on one machine: add, switch, rename, remove with a way back. */
export function Learners() {
  const { t } = useTranslation(['profiles', 'common'])
  const { db, clock, newId } = useServices()
  const current = useProfile()
  const change = usePreferencesStore((store) => store.change)
  const profiles = useLiveQuery(() => listProfiles(db), [db])
  const [removed, setRemoved] = useState<Profile | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  const [name, setName] = useState('')
  const field = useId()

  const note = (result: { readonly ok: boolean }) => setHasFailed(!result.ok)
  const add = async (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '') return
    const profile: Profile = { id: newId(), name: name.trim(), createdAt: clock.now().wall, removedAt: null }
    const written = await saveProfile(db, profile)
    note(written)
    if (!written.ok) return
    setName('')
    change({ profileId: profile.id })
  }
  const remove = async (profile: Profile) => {
    const written = await removeProfile(db, profile.id, clock.now().wall)
    note(written)
    if (written.ok) setRemoved(profile)
  }
  const undo = async () => {
    if (removed === null) return
    note(await restoreProfile(db, removed.id))
    setRemoved(null)
  }

  return (
    <div className="stack">
      <ul className="who-list">
        {(profiles.kind === 'ready' ? profiles.value : [current]).map((profile) => (
          <li key={profile.id}>
            <LearnerRow
              profile={profile}
              isCurrent={profile.id === current.id}
              onSwitch={() => change({ profileId: profile.id })}
              onRemove={() => void remove(profile)}
              onRename={async (next) => note(await saveProfile(db, { ...profile, name: next }))}
            />
          </li>
        ))}
      </ul>
      <div role="status">
        {removed !== null && (
          <Notice>
            <p>{t('removed', { name: removed.name })}</p>
            <p className="acts">
              <button className="btn btn-line" type="button" onClick={() => void undo()}>
                {t('common:undo')}
              </button>
            </p>
          </Notice>
        )}
        {hasFailed && (
          <Notice tone="care" title={t('not-saved.title')}>
            <p>{t('not-saved.mend')}</p>
          </Notice>
        )}
      </div>
      <form className="field" onSubmit={(event) => void add(event)}>
        <label htmlFor={field}>{t('new-name')}</label>
        <div className="acts">
          <input
            className="input"
            id={field}
            type="text"
            maxLength={60}
            autoComplete="off"
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <button className="btn btn-line" type="submit">
            <UserPlus className="icon" aria-hidden="true" /> {t('add')}
          </button>
        </div>
      </form>
    </div>
  )
}
