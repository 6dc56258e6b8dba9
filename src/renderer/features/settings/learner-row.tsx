import { Pencil, Trash2 } from 'lucide-react'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Profile } from '../../../core/progress/profile'

interface LearnerRowProps {
  readonly profile: Profile
  readonly isCurrent: boolean
  readonly onSwitch: () => void
  readonly onRemove: () => void
  /** Answers whether the name is on disk. */
  readonly onRename: (name: string) => Promise<boolean>
}

/** One learner of this machine. The one at work cannot be removed, so that somebody is always there. */
export function LearnerRow({ profile, isCurrent, onSwitch, onRemove, onRename }: LearnerRowProps) {
  const { t } = useTranslation(['profiles', 'common'])
  const [draft, setDraft] = useState<string | null>(null)
  const field = useId()
  const input = useRef<HTMLInputElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const isEditing = draft !== null
  const wasEditing = useRef(isEditing)
  // The button gives way to the field and back: whoever works by keyboard stays at the place.
  useEffect(() => {
    if (wasEditing.current === isEditing) return
    wasEditing.current = isEditing
    const next = isEditing ? input.current : opener.current
    next?.focus()
    if (isEditing) input.current?.select()
  }, [isEditing])

  if (draft !== null) {
    const save = async (event: FormEvent) => {
      event.preventDefault()
      if (draft.trim() === '' || (await onRename(draft.trim()))) setDraft(null)
    }
    return (
      <form className="field" onSubmit={(event) => void save(event)}>
        <label htmlFor={field}>{t('rename')}</label>
        <div className="acts">
          <input
            className="input"
            id={field}
            ref={input}
            type="text"
            maxLength={60}
            value={draft}
            onChange={(event) => setDraft(event.target.value)}
          />
          <button className="btn btn-main" type="submit">
            {t('save-name')}
          </button>
          <button className="btn btn-quiet" type="button" onClick={() => setDraft(null)}>
            {t('common:cancel')}
          </button>
        </div>
      </form>
    )
  }
  return (
    <>
      <b>{profile.name}</b>
      {isCurrent ? (
        <span className="tag">{t('current')}</span>
      ) : (
        <button className="btn btn-line" type="button" onClick={onSwitch}>
          {t('switch', { name: profile.name })}
        </button>
      )}
      <button className="btn btn-quiet" type="button" ref={opener} onClick={() => setDraft(profile.name)}>
        <Pencil className="icon icon-sm" aria-hidden="true" /> {t('rename')}
        <span className="vh">: {profile.name}</span>
      </button>
      {!isCurrent && (
        <button className="tool" type="button" aria-label={t('remove', { name: profile.name })} onClick={onRemove}>
          <Trash2 className="icon" aria-hidden="true" />
        </button>
      )}
    </>
  )
}
