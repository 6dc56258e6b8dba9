import { useTranslation } from 'react-i18next'
import { Link, paths } from '../lib/navigation'
import { useDocumentTitle } from '../lib/use-document-title'
import { Motif } from '../ui/kawung'

/** An address that leads nowhere: what may have happened, and the way back. */
export function NotFoundScreen() {
  const { t } = useTranslation('common')
  useDocumentTitle(t('not-found.title'))
  return (
    <div className="spread">
      <div className="spread-margin" />
      <div className="spread-page void">
        <span className="motif" aria-hidden="true">
          <Motif />
        </span>
        <h1>{t('not-found.title')}</h1>
        <p>{t('not-found.body')}</p>
        <p className="acts">
          <Link className="btn btn-main" to={paths.home}>
            {t('not-found.home')}
          </Link>
        </p>
      </div>
    </div>
  )
}
