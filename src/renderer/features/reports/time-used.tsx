import { useTranslation } from 'react-i18next'
import { limitOf } from '../../../core/exams/session'
import { useFormat } from '../../lib/use-format'
import type { ReportProps } from './report-props'

/** How long it took, how much of that the app was closed, and how it ended. */
export function TimeUsed({ session, state }: ReportProps) {
  const { t } = useTranslation('reports')
  const format = useFormat()
  const limit = limitOf(session)
  return (
    <section aria-labelledby="time-used">
      <h2 id="time-used">{t('time.title')}</h2>
      <dl className="tally">
        <div>
          <dt>{t('time.used')}</dt>
          <dd>{format.clock(Math.min(limit, state.clock.elapsed))}</dd>
        </div>
        <div>
          <dt>{t('time.limit')}</dt>
          <dd>{format.clock(limit)}</dd>
        </div>
        {state.clock.gaps > 0 && (
          <div>
            <dt>{t('time.gaps')}</dt>
            <dd>{format.clock(state.clock.gaps)}</dd>
          </div>
        )}
      </dl>
      <p>{t(state.submittedBy === 'time' ? 'time.by-time' : 'time.by-candidate')}</p>
      {state.continued && <p>{t('time.continued')}</p>}
    </section>
  )
}
