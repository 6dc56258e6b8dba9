import { useTranslation } from 'react-i18next'
import { MainPlace } from '../../lib/main-place'
import { Link, paths } from '../../lib/navigation'
import { useDocumentTitle } from '../../lib/use-document-title'

/** The words of some items are gone: what is safe, and where to go. */
export function DamagedExam() {
  const { t } = useTranslation('exams')
  useDocumentTitle(t('damaged.title'))
  return (
    <MainPlace>
      <div className="spread">
        <div className="spread-margin" />
        <div className="spread-page">
          <h1>{t('damaged.title')}</h1>
          <p>{t('damaged.body')}</p>
          <p className="acts">
            <Link className="btn btn-main" to={paths.exams}>
              {t('damaged.back')}
            </Link>
          </p>
        </div>
      </div>
    </MainPlace>
  )
}
