import { UserPlus } from 'lucide-react'
import { type FormEvent, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Profile } from '../../../core/progress/profile'
import { listProfiles, removeProfile, restoreProfile, saveProfile } from '../../../data/profile-repo'
import { usePreferencesStore } from '../../lib/preferences-store'
import { useProfile, useServices } from '../../lib/services'
import { useFirstFocus } from '../../lib/use-first-focus'
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
  const [removed, setRemoved] = useState<readonly Profile[]>([])
  const [hasFailed, setHasFailed] = useState(false)
  const [name, setName] = useState('')
  const field = useId()
  const list = useRef<HTMLUListElement>(null)

  const note = ({ ok }: { readonly ok: boolean }): boolean => {
    setHasFailed(!ok)
    return ok
  }
  const add = async (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '') return
    const profile: Profile = { id: newId(), name: name.trim(), createdAt: clock.now().wall, removedAt: null }
    if (!note(await saveProfile(db, profile))) return
    setName('')
    change({ profileId: profile.id })
  }
  const remove = async (profile: Profile) => {
    if (note(await removeProfile(db, profile.id, clock.now().wall))) setRemoved((before) => [...before, profile])
  }
  const undo = async (profile: Profile) => {
    if (!note(await restoreProfile(db, profile.id))) return
    setRemoved((before) => before.filter(({ id }) => id !== profile.id))
    list.current?.focus()
  }

  return (
    <div className="stack">
      <ul className="who-list" ref={list} tabIndex={-1} aria-label={t('heading')}>
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
      <div className="stack" role="status">
        {removed.map((profile) => (
          <RemovedNotice key={profile.id} name={profile.name} onUndo={() => void undo(profile)} />
        ))}
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

/** Says who left the list, with the way back; the focus comes here from the button that went with the row. */
function RemovedNotice({ name, onUndo }: { readonly name: string; readonly onUndo: () => void }) {
  const { t } = useTranslation(['profiles', 'common'])
  const button = useFirstFocus<HTMLButtonElement>('follows')
  return (
    <Notice>
      <p>{t('removed', { name })}</p>
      <p className="acts">
        <button className="btn btn-line" type="button" ref={button} onClick={onUndo}>
          {t('common:undo')}
          <span className="vh">: {name}</span>
        </button>
      </p>
    </Notice>
  )
}
