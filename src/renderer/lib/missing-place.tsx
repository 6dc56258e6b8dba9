import { useTranslation } from 'react-i18next'
import { Motif } from '../ui/kawung'
import { Link, paths } from './navigation'
import { useDocumentTitle } from './use-document-title'

/** What an address names is not on this machine: said plainly, with the one thing to do. */
export function MissingPlace() {
  const { t } = useTranslation('learn')
  useDocumentTitle(t('missing.title'))
  return (
    <div className="spread">
      <div className="spread-page void">
        <span className="motif" aria-hidden="true">
          <Motif />
        </span>
        <h1>{t('missing.title')}</h1>
        <p>{t('missing.body')}</p>
        <p className="acts">
          <Link className="btn btn-main" to={paths.library}>
            {t('missing.library')}
          </Link>
        </p>
      </div>
    </div>
  )
}
