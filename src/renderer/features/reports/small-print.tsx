import { useTranslation } from 'react-i18next'
import type { ScoreReport } from '../../../core/exams/score-report'
import { lordSem } from '../../../core/measurement/lord-sem'
import { useFormat } from '../../lib/use-format'

/** What the numbers are, where the standard comes from, and what this is not. */
export function SmallPrint({ report }: { readonly report: ScoreReport }) {
  const { t } = useTranslation('reports')
  const format = useFormat()
  const { points, maximum, items } = report.total
  const sem = items === maximum ? lordSem(points, items) : null
  return (
    <footer className="a4-foot">
      <p>{t('small.standard')}</p>
      <p>
        {t('small.interval')} {sem !== null && t('small.sem', { sem: format.points(sem) })}
      </p>
      <p>{t('small.not-official')}</p>
    </footer>
  )
}
