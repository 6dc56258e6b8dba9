import { useTranslation } from 'react-i18next'
import { FEW_ITEMS } from '../../../core/exams/report-groups'
import { lateAnswers, reportTimes } from '../../../core/exams/report-times'
import { limitOf } from '../../../core/exams/session'
import { useFormat } from '../../lib/use-format'
import type { ReportProps } from './report-props'
import { Tally } from './tally'

const MINUTE = 60_000

/** How long it took, item by item and at the end, how much of that the app was closed, and how it ended. */
export function TimeUsed({ session, events, state }: ReportProps) {
  const { t } = useTranslation('reports')
  const format = useFormat()
  const limit = limitOf(session)
  const times = reportTimes(session, state)
  const late = lateAnswers(session, events)
  const hasMean = times.mean !== null && times.items >= FEW_ITEMS
  const { gaps, elapsed } = state.clock
  return (
    <section aria-labelledby="time-used">
      <h2 id="time-used">{t('time.title')}</h2>
      <Tally
        rows={[
          { name: t('time.used'), value: format.clock(Math.min(limit, elapsed)) },
          { name: t('time.limit'), value: Number.isFinite(limit) ? format.clock(limit) : t('time.no-limit') },
          session.extraTime > 1 && Number.isFinite(limit)
            ? { name: t('time.extra'), value: t('time.extra-by', { share: format.percent(session.extraTime - 1) }) }
            : null,
          hasMean ? { name: t('time.mean'), value: format.clock(times.mean ?? 0) } : null,
          late === null
            ? null
            : {
                name: t('time.late', { span: format.minutes(Math.round((late.span / MINUTE) * 10) / 10) }),
                value: t('answering.items', { count: late.count }),
              },
          gaps > 0 ? { name: t('time.gaps'), value: format.clock(gaps) } : null,
        ]}
      />
      {times.items === 0 && <p>{t('time.no-items')}</p>}
      {times.items > 0 && !hasMean && <p>{t('time.few', { count: times.items })}</p>}
      <p>{t(state.submittedBy === 'time' ? 'time.by-time' : 'time.by-candidate')}</p>
      {state.continued && <p>{t('time.continued')}</p>}
    </section>
  )
}
