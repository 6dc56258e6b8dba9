import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { MissingPlace } from '../../lib/missing-place'
import { Link, paths } from '../../lib/navigation'
import { useProfile, useServices } from '../../lib/services'
import { useLiveQuery } from '../../lib/use-live-query'
import { Notice } from '../../ui/notice'
import { loadReport } from '../../lib/sittings/load-report'
import { ReportPage } from './report-page'
import './report.css'

/** What a finished sitting came to. */
export function ReportScreen({ sessionId }: { readonly sessionId: string }) {
  const { t } = useTranslation('reports')
  const { db } = useServices()
  const profile = useProfile()
  const loaded = useLiveQuery(() => loadReport(db, profile.id, sessionId), [db, profile.id, sessionId])
  if (loaded.kind === 'loading') return <div className="wait" />
  if (loaded.kind === 'failed' || loaded.value.kind === 'missing') return <MissingPlace />
  const { value } = loaded
  switch (value.kind) {
    case 'running':
      return (
        <Aside title={t('running.title')}>
          <p className="acts">
            <Link className="btn btn-main" to={paths.exam(sessionId)}>
              {t('running.resume')}
            </Link>
          </p>
        </Aside>
      )
    case 'damaged':
      return (
        <Aside title={t('damaged.title')}>
          <p>{t('damaged.body')}</p>
          <p>
            <code>{value.items.join(', ')}</code>
          </p>
        </Aside>
      )
    case 'report':
      return <ReportPage {...value} />
  }
}

function Aside({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="spread">
      <div className="spread-margin" />
      <div className="spread-page">
        <Notice tone="care" title={title}>
          {children}
        </Notice>
      </div>
    </div>
  )
}
