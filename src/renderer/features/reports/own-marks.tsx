import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Confidence } from '../../../core/exams/session'
import { useFormat } from '../../lib/use-format'

export interface Marks {
  readonly isFlagged: boolean
  readonly note: string | null
  readonly confidence: Confidence | null
  /** In milliseconds. */
  readonly time: number
}

/** What the candidate left on an item besides the answer: a note, how sure they were, how long it took. */
export function OwnMarks({ marks }: { readonly marks: Marks }) {
  const { t } = useTranslation('reports')
  const format = useFormat()
  const heading = useId()
  const { note, confidence, time } = marks
  if (note === null && confidence === null && time <= 0) return null
  return (
    <div className="marks-own" role="group" aria-labelledby={heading}>
      <h4 id={heading}>{t('review.own')}</h4>
      <dl>
        {time > 0 && (
          <div>
            <dt>{t('review.time')}</dt>
            <dd className="num">{format.clock(time)}</dd>
          </div>
        )}
        {confidence !== null && (
          <div>
            <dt>{t('review.confidence')}</dt>
            <dd>{t(`review.confidences.${confidence}`)}</dd>
          </div>
        )}
        {note !== null && (
          <div>
            <dt>{t('review.note')}</dt>
            <dd className="marks-note">{note}</dd>
          </div>
        )}
      </dl>
    </div>
  )
}
