import { useTranslation } from 'react-i18next'
import { MissingPlace } from '../../lib/missing-place'
import { paths } from '../../lib/navigation'
import { ReadFailed } from '../../lib/read-failed'
import { useProfile, useServices } from '../../lib/services'
import { loadReport } from '../../lib/sittings/load-report'
import { useLiveQuery } from '../../lib/use-live-query'
import { NoReport } from './no-report'
import { ReportPage } from './report-page'
import './report.css'
import './report-details.css'
import './review.css'
import './report-print.css' // after the others: it takes back what they set

/** What a finished sitting came to. */
export function ReportScreen({ sessionId }: { readonly sessionId: string }) {
  const { t } = useTranslation('reports')
  const { db } = useServices()
  const profile = useProfile()
  const loaded = useLiveQuery(() => loadReport(db, profile.id, sessionId), [db, profile.id, sessionId])
  if (loaded.kind === 'loading') return <div className="wait" />
  if (loaded.kind === 'failed') {
    return (
      <NoReport title={t('failed')} to={paths.exams} action={t('back')}>
        <ReadFailed detail={loaded.detail} />
      </NoReport>
    )
  }
  const { value } = loaded
  switch (value.kind) {
    case 'missing':
      return <MissingPlace />
    case 'running':
      return (
        <NoReport title={t('running.title')} to={paths.exam(sessionId)} action={t('running.resume')}>
          <p>{t('running.body')}</p>
        </NoReport>
      )
    case 'damaged':
      return (
        <NoReport title={t('damaged.title')} to={paths.exams} action={t('back')}>
          <p>{t('damaged.body')}</p>
          <p>
            <code>{value.items.join(', ')}</code>
          </p>
        </NoReport>
      )
    case 'report':
      return <ReportPage {...value} />
  }
}
