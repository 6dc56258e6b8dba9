import { useTranslation } from 'react-i18next'
import { reportTimes } from '../../../core/exams/report-times'
import { useFormat } from '../../lib/use-format'
import type { ReportProps } from './report-props'

/** The items that took longest, with what they were worth: time that was well spent, or not. */
export function SlowestItems({ session, state, report }: ReportProps) {
  const { t } = useTranslation('reports')
  const format = useFormat()
  const { slowest } = reportTimes(session, state)
  if (slowest.length === 0) return null
  return (
    <table className="plain">
      <caption>{t('time.slowest')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('time.slowest-item')}</th>
          <th scope="col">{t('time.slowest-time')}</th>
          <th scope="col">{t('time.slowest-outcome')}</th>
        </tr>
      </thead>
      <tbody className="num">
        {slowest.map(({ id, number, time }) => (
          <tr key={id}>
            <th scope="row">{t('review.item', { number })}</th>
            <td>{format.clock(time)}</td>
            <td>{format.percent(report.items[number - 1]?.outcome ?? 0)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
