import { ArrowRight, Info, LockKeyhole } from 'lucide-react'
import { type FormEvent, useId, useRef, useState } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { LANGUAGES } from '../../../core/lib/localized-text'
import type { Profile } from '../../../core/progress/profile'
import { saveProfile } from '../../../data/profile-repo'
import type { WriteError } from '../../../data/write-result'
import { NotSaved } from '../../lib/not-saved'
import { usePreferencesStore } from '../../lib/preferences-store'
import { useServices } from '../../lib/services'
import { useDocumentTitle } from '../../lib/use-document-title'
import { WelcomeMotif } from '../../ui/kawung'
import './first-run.css'

interface FirstRunScreenProps {
  readonly onDone: (profile: Profile, next: 'first-case' | 'home') => void
}

const LANGUAGE_NAMES = { id: 'Bahasa Indonesia', en: 'English' } as const

/** Language, a name, one button: no account, no steps. */
export function FirstRunScreen({ onDone }: FirstRunScreenProps) {
  const { t, i18n } = useTranslation('profiles')
  const { db, clock, newId } = useServices()
  const change = usePreferencesStore((store) => store.change)
  const [name, setName] = useState('')
  const [failure, setFailure] = useState<WriteError | null>(null)
  const isBeginning = useRef(false)
  const field = useId()
  useDocumentTitle(t('first-run.title'))

  const begin = async (next: 'first-case' | 'home') => {
    if (isBeginning.current) return // a second press makes no second learner
    isBeginning.current = true
    const profile: Profile = {
      id: newId(),
      name: name.trim() === '' ? t('first-run.no-name') : name.trim(),
      createdAt: clock.now().wall,
      language: i18n.language === 'en' ? 'en' : 'id',
      removedAt: null,
    }
    const written = await saveProfile(db, profile)
    setFailure(written.ok ? null : written.error)
    if (!written.ok) {
      isBeginning.current = false
      return
    }
    change({ language: i18n.language === 'en' ? 'en' : 'id' })
    onDone(profile, next)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void begin('first-case')
  }

  return (
    <main className="first" id="isi">
      <span className="motif" aria-hidden="true">
        <WelcomeMotif />
      </span>
      <div className="first-in">
        <h1>{t('first-run.title')}</h1>
        <p className="lead">{t('first-run.lead')}</p>
        <form onSubmit={submit}>
          <fieldset className="field">
            <legend className="label">
              <Trans
                t={t}
                i18nKey="first-run.language"
                components={{ b: <b />, other: <span lang={i18n.language === 'id' ? 'en' : 'id'} className="muted" /> }}
              />
            </legend>
            <div className="langs">
              {LANGUAGES.map((language) => (
                <label className="lang" lang={language} key={language}>
                  <input
                    type="radio"
                    name="language"
                    value={language}
                    checked={i18n.language === language}
                    onChange={() => change({ language })}
                  />
                  <span>{LANGUAGE_NAMES[language]}</span>
                </label>
              ))}
            </div>
          </fieldset>
          <div className="field">
            <label htmlFor={field}>{t('first-run.name')}</label>
            <p className="hint" id={`${field}-hint`}>
              {t('first-run.name-hint')}
            </p>
            <input
              className="input"
              id={field}
              type="text"
              autoComplete="given-name"
              maxLength={60}
              aria-describedby={`${field}-hint`}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          </div>
          {failure !== null && <NotSaved error={failure} />}
          <div className="begin">
            <button className="btn btn-main" type="submit">
              {t('first-run.begin')} <ArrowRight className="icon" aria-hidden="true" />
            </button>
            <p>
              {t('first-run.begin-hint')}{' '}
              <button className="linklike" type="button" onClick={() => void begin('home')}>
                {t('first-run.skip')}
              </button>
            </p>
          </div>
        </form>
        <ul className="safe">
          <li>
            <LockKeyhole className="icon" aria-hidden="true" />
            <span>{t('first-run.private')}</span>
          </li>
          <li>
            <Info className="icon" aria-hidden="true" />
            <span>{t('first-run.not-official')}</span>
          </li>
        </ul>
      </div>
    </main>
  )
}
