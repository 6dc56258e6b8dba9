import { useTranslation } from 'react-i18next'
import { FIND_KINDS } from '../../../core/find/find-document'
import type { FindAnswer } from '../../../core/find/search'
import { Link, paths } from '../../lib/navigation'
import { useFindStore } from './find-store'
import { HitRow } from './hit-row'

/** What an answer holds, by kind; without any, what may have been meant. */
export function FindResults({ answer }: { readonly answer: FindAnswer }) {
  const { t } = useTranslation('find')
  const { query, kind, ask, show, remember } = useFindStore()
  const asked = query.trim()
  const total = FIND_KINDS.reduce((sum, name) => sum + (answer.counts[name] ?? 0), 0)
  const shown = kind === null ? total : (answer.counts[kind] ?? 0)
  return (
    <section className="stack" aria-labelledby="find-results">
      <h2 className="vh" id="find-results">
        {t('results')}
      </h2>
      <p role="status" className={total === 0 ? 'vh' : 'muted'}>
        {total === 0 ? t('nothing.title', { query: asked }) : t('found', { count: shown })}
      </p>
      {total === 0 ? (
        <div className="stack">
          <h3>{t('nothing.title', { query: asked })}</h3>
          {answer.suggestion !== null && (
            <p>
              {t('nothing.meant')}{' '}
              <button type="button" className="linkish" onClick={() => ask(answer.suggestion ?? '')}>
                {answer.suggestion}
              </button>
            </p>
          )}
          <p>{t('nothing.body')}</p>
          <p className="acts">
            <Link className="btn btn-line" to={paths.glossary}>
              {t('nothing.glossary')}
            </Link>
          </p>
        </div>
      ) : (
        <>
          {answer.readAs.map((word) => (
            <p key={word.typed}>{t('read-as', word)}</p>
          ))}
          <div className="words" role="group" aria-label={t('kinds.label')}>
            <button type="button" aria-pressed={kind === null} onClick={() => show(null)}>
              {t('kinds.all', { count: total })}
            </button>
            {FIND_KINDS.filter((name) => answer.counts[name] !== undefined).map((name) => (
              <button key={name} type="button" aria-pressed={kind === name} onClick={() => show(name)}>
                {t(`kinds.${name}`, { count: answer.counts[name] ?? 0 })}
              </button>
            ))}
          </div>
          <ul className="rows" id="find-hits">
            {answer.hits.map((hit) => (
              <li key={hit.document.thing}>
                <HitRow hit={hit} onOpen={remember} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
