import { useTranslation } from 'react-i18next'
import type { SelfAssessment } from '../../../core/progress/self-assessment'
import { useFormat } from '../../lib/use-format'

/** All that was filled in, the newest first. Nothing is overwritten; the table shows the latest of each. */
export function EarlierReflections({ rows }: { readonly rows: readonly SelfAssessment[] }) {
  const { t } = useTranslation('readiness')
  const format = useFormat()
  return (
    <ul className="rows earlier">
      {[...rows].reverse().map((row) => (
        <li key={row.id}>
          {format.moment(row.at)}: {t(`when.${row.when}`)},{' '}
          {t('earlier.rated', { count: Object.keys(row.ratings).length })}
        </li>
      ))}
    </ul>
  )
}
