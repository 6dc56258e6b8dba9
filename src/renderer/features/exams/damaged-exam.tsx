import { useTranslation } from 'react-i18next'
import { BareScreen } from '../../lib/bare-screen'
import { Link, paths } from '../../lib/navigation'
import { PlainPage } from '../../lib/plain-page'
import { useDocumentTitle } from '../../lib/use-document-title'

/** The words of some items are gone: what is safe, and where to go. */
export function DamagedExam() {
  const { t } = useTranslation('exams')
  useDocumentTitle(t('damaged.title'))
  return (
    <BareScreen>
      <PlainPage title={t('damaged.title')}>
        <p>{t('damaged.body')}</p>
        <p className="acts">
          <Link className="btn btn-main" to={paths.exams}>
            {t('damaged.back')}
          </Link>
        </p>
      </PlainPage>
    </BareScreen>
  )
}
