import { Flag } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { BankItem } from '../../../core/items/bank-item'
import type { Response } from '../../../core/items/response'
import { AnsweredItem } from '../../lib/answered-item'
import { AspectLabel } from '../../lib/aspect-label'
import { useFormat } from '../../lib/use-format'
import { VerdictMark } from '../../lib/verdict/verdict-mark'
import { type Marks, OwnMarks } from './own-marks'

interface ReviewedItemProps {
  readonly entry: BankItem
  readonly number: number
  readonly outcome: number
  readonly response: Response | null
  readonly marks: Marks
}

export function ReviewedItem({ entry, number, outcome, response, marks }: ReviewedItemProps) {
  const { t } = useTranslation('reports')
  const format = useFormat()
  return (
    <article className="reviewed" aria-labelledby={`review-${number}`}>
      <h3 id={`review-${number}`}>{t('review.item', { number })}</h3>
      <p className="reviewed-head">
        {response === null ? (
          <b>{t('review.blank')}</b>
        ) : (
          <>
            <VerdictMark verdict={outcome >= 1 ? 'right' : outcome > 0 ? 'partly' : 'wrong'} />
            <span>{t('review.worth', { share: format.percent(outcome) })}</span>
          </>
        )}
        <AspectLabel aspect={entry.item.aspect} />
        {marks.isFlagged && (
          <span className="tag">
            <Flag className="icon" aria-hidden="true" /> {t('review.flagged')}
          </span>
        )}
      </p>
      <AnsweredItem entry={entry} response={response} />
      <OwnMarks marks={marks} />
    </article>
  )
}
