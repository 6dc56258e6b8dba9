import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { runningSimulation } from '../../../data/running-simulation'
import { Link, paths } from '../../lib/navigation'
import { PlainPage } from '../../lib/plain-page'
import { usePreferencesStore } from '../../lib/preferences-store'
import { useProfile, useServices } from '../../lib/services'
import { useDocumentTitle } from '../../lib/use-document-title'
import { useFirstFocus } from '../../lib/use-first-focus'
import { useLiveQuery } from '../../lib/use-live-query'
import { Waiting } from '../../lib/waiting'
import { Notice } from '../../ui/notice'
import { FindResults } from './find-results'
import { useFindStore } from './find-store'
import { useFinder } from './use-finder'
import './find.css'

/** So many results are listed: further down nobody looks. */
const MOST = 40

/** Finds lessons, cases, terms, references, items answered and own notes, as one types. Not while a simulation runs. */
export function FindScreen() {
  const { t } = useTranslation('find')
  const { db, clock } = useServices()
  const profile = useProfile()
  const running = useLiveQuery(() => runningSimulation(db, profile.id, clock.now()), [db, clock, profile.id])
  useDocumentTitle(t('title'))
  if (running.kind === 'loading') return <Waiting />
  if (running.kind === 'ready' && running.value !== null) {
    return (
      <PlainPage title={t('closed.title')}>
        <p>{t('closed.body')}</p>
        <p className="acts">
          <Link className="btn btn-main" to={paths.exam(running.value)}>
            {t('closed.back')}
          </Link>
        </p>
      </PlainPage>
    )
  }
  return <FindPage />
}

function FindPage() {
  const { t, i18n } = useTranslation('find')
  const profile = useProfile()
  const { query, kind, begin, ask } = useFindStore()
  const singleKeys = usePreferencesStore((store) => store.singleKeys)
  const field = useFirstFocus<HTMLInputElement>('follows')
  const page = useRef<HTMLDivElement>(null)
  const { state, answer } = useFinder({ query, kind, language: i18n.language, most: MOST })
  // Before anything can be typed: what another learner asked goes, and not the first letter of this one's.
  useLayoutEffect(() => begin(profile.id), [begin, profile.id])

  useArrowKeys(page, field)
  return (
    <div className="spread">
      <div className="spread-margin" />
      <div className="spread-page stack" ref={page}>
        <h1 className="greet">{t('title')}</h1>
        <form
          className="field"
          role="search"
          onSubmit={(event) => {
            event.preventDefault()
            page.current?.querySelector<HTMLElement>('#find-hits h3 a')?.click()
          }}
        >
          <label htmlFor="find-query">{t('label')}</label>
          <input
            className="input"
            id="find-query"
            type="search"
            ref={field}
            value={query}
            maxLength={200}
            autoComplete="off"
            spellCheck={false}
            aria-describedby="find-keys"
            onChange={(event) => ask(event.target.value)}
          />
          <p className="hint find-keys" id="find-keys">
            {t(singleKeys ? 'keys' : 'keys-chord')}
          </p>
        </form>
        {state.kind === 'failed' && (
          <Notice tone="care" title={t('failed')} isLive>
            <p>
              <code>{state.detail}</code>
            </p>
          </Notice>
        )}
        {state.kind === 'preparing' && query.trim() !== '' && (
          <div role="status">
            <p>{t('preparing')}</p>
            <progress aria-label={t('preparing')} value={state.share} />
          </div>
        )}
        {query.trim() === '' ? <Suggestions /> : answer !== null && <FindResults answer={answer} />}
      </div>
    </div>
  )
}

/** Before anything is asked. */
function Suggestions() {
  const { t } = useTranslation('find')
  const { recent, ask } = useFindStore()
  return (
    <div className="stack">
      <p>{t('empty.start')}</p>
      {recent.length > 0 && (
        <>
          <h2 className="subhead">{t('empty.recent')}</h2>
          <ul className="find-recent">
            {recent.map((query) => (
              <li key={query}>
                <button type="button" className="btn btn-line" onClick={() => ask(query)}>
                  {query}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2 className="subhead">{t('empty.browse')}</h2>
      <p className="acts">
        <Link className="btn btn-line" to={paths.glossary}>
          {t('empty.glossary')}
        </Link>
        <Link className="btn btn-line" to={paths.references}>
          {t('empty.references')}
        </Link>
      </p>
    </div>
  )
}

/** Up and down go through the results, and back to the field from the first. */
function useArrowKeys(page: RefObject<HTMLElement | null>, field: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const move = (event: KeyboardEvent) => {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
      const links = [...(page.current?.querySelectorAll<HTMLElement>('#find-hits h3 a') ?? [])]
      const at = links.indexOf(document.activeElement as HTMLElement) // only compared
      if (at < 0 && document.activeElement !== field.current) return
      const next = at + (event.key === 'ArrowDown' ? 1 : -1)
      const target = next < 0 ? field.current : links[next]
      if (target == null) return
      event.preventDefault()
      target.focus()
    }
    const found = page.current
    found?.addEventListener('keydown', move)
    return () => found?.removeEventListener('keydown', move)
  }, [page, field])
}
