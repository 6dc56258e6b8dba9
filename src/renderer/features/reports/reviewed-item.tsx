import { Flag } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { viewOf } from '../../../core/exams/item-view'
import type { BankItem } from '../../../core/items/bank-item'
import type { Response } from '../../../core/items/response'
import { AspectLabel } from '../../lib/aspect-label'
import { ItemInteraction } from '../../lib/items/item-interaction'
import { Prose } from '../../lib/text/prose'
import { ReferenceText } from '../../lib/text/reference-text'
import { useFormat } from '../../lib/use-format'
import { useFeedback } from '../../lib/verdict/use-feedback'
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
  const feedback = useFeedback(entry, response)
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
      <ItemInteraction view={viewOf(entry)} response={response} onChange={ignore} isLocked feedback={feedback} />
      {entry.item.rationale !== null && <Prose className="prose" value={entry.item.rationale} pack={entry.pack} />}
      <OwnMarks marks={marks} />
      <details>
        <summary>{t('review.references')}</summary>
        <ul>
          {entry.references.map((reference) => (
            <li key={reference.id}>
              <ReferenceText reference={reference} />
            </li>
          ))}
        </ul>
      </details>
    </article>
  )
}

function ignore(): void {
  // an answer that was handed in is shown, not changed
}
