import { useTranslation } from 'react-i18next'
import type { Compared } from '../../../lib/sittings/load-earlier'
import { SittingComparison } from '../../../lib/sittings/sitting-comparison'
import { useFirstFocus } from '../../../lib/use-first-focus'

interface ChosenComparisonProps {
  readonly earlier: Compared
  readonly later: Compared
  readonly onClose: () => void
}

/** Two sittings of the history side by side, in the flow; the focus comes to its head. */
export function ChosenComparison({ earlier, later, onClose }: ChosenComparisonProps) {
  const { t } = useTranslation(['exams', 'common'])
  const heading = useFirstFocus<HTMLHeadingElement>('follows')
  return (
    <section className="history-compare" aria-labelledby="history-compare">
      <h3 id="history-compare" tabIndex={-1} ref={heading}>
        {t('past.compare-title')}
      </h3>
      <SittingComparison earlier={earlier} later={later} />
      <p className="acts">
        <button className="btn btn-line" type="button" onClick={onClose}>
          {t('common:close')}
        </button>
      </p>
    </section>
  )
}
