import { Download, GitCompareArrows, Trash2, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { type Compared, isComparable } from '../../../lib/sittings/load-earlier'
import type { Sitting } from '../read-sittings'

interface ChosenBarProps {
  readonly chosen: readonly Sitting[]
  readonly isBusy: boolean
  readonly onCompare: () => void
  readonly onSave: () => void
  readonly onRemove: () => void
  readonly onClear: () => void
}

/** What can be done with the chosen sittings; comparing says what it needs while it cannot be done. */
export function ChosenBar({ chosen, isBusy, onCompare, onSave, onRemove, onClear }: ChosenBarProps) {
  const { t } = useTranslation('exams')
  const canCompare = comparisonOf(chosen) !== null
  return (
    <div className="history-bar" role="group" aria-label={t('past.chosen', { count: chosen.length })}>
      <p>
        <b className="num">{t('past.chosen', { count: chosen.length })}</b>
        {!canCompare && <span className="muted"> {t('past.compare-needs')}</span>}
      </p>
      <p className="acts">
        <button className="btn btn-line" type="button" disabled={!canCompare} onClick={onCompare}>
          <GitCompareArrows className="icon" aria-hidden="true" /> {t('past.compare')}
        </button>
        <button className="btn btn-line" type="button" disabled={isBusy} onClick={onSave}>
          <Download className="icon" aria-hidden="true" /> {t('past.save')}
        </button>
        <button className="btn btn-line" type="button" onClick={onRemove}>
          <Trash2 className="icon" aria-hidden="true" /> {t('past.remove')}
        </button>
        <button className="btn btn-quiet" type="button" onClick={onClear}>
          <X className="icon" aria-hidden="true" /> {t('past.clear')}
        </button>
      </p>
    </div>
  )
}

/** The two that were chosen, the earlier one first, where they can be held against each other. */
export function comparisonOf(
  chosen: readonly Sitting[],
): { readonly earlier: Compared; readonly later: Compared } | null {
  const [one, other] = chosen
  if (chosen.length !== 2 || one?.kind !== 'over' || other?.kind !== 'over') return null
  if (!isComparable(one.session, other.session)) return null
  const pair = [one, other].map(({ session, score }) => ({ session, report: score }))
  const [earlier, later] = pair.sort((a, b) => a.session.startedAt - b.session.startedAt)
  return earlier === undefined || later === undefined ? null : { earlier, later }
}
