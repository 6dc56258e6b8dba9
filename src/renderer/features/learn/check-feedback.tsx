import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { viewOf } from '../../../core/exams/item-view'
import type { BankItem } from '../../../core/items/bank-item'
import type { CheckAnswer } from '../../../core/progress/learning'
import { ItemInteraction } from '../../lib/items/item-interaction'
import { Prose } from '../../lib/text/prose'
import { ReferenceText } from '../../lib/text/reference-text'
import { useFormat } from '../../lib/use-format'
import { useFeedback } from '../../lib/verdict/use-feedback'
import { VerdictMark } from '../../lib/verdict/verdict-mark'

interface CheckFeedbackProps {
  readonly entry: BankItem
  readonly answer: CheckAnswer
  readonly resultRef: RefObject<HTMLParagraphElement | null>
}

/** What an answer was worth, the reason under each option, and where that stands. */
export function CheckFeedback({ entry, answer, resultRef }: CheckFeedbackProps) {
  const { t } = useTranslation('learn')
  const format = useFormat()
  const feedback = useFeedback(entry, answer.response)
  const verdict = answer.outcome >= 1 ? 'right' : answer.outcome > 0 ? 'partly' : 'wrong'
  return (
    <>
      <p className="check-result" ref={resultRef} tabIndex={-1}>
        <VerdictMark verdict={verdict} />{' '}
        {verdict === 'partly' && (
          <span className="muted">{t('check.share', { share: format.percent(answer.outcome) })}</span>
        )}
      </p>
      <ItemInteraction view={viewOf(entry)} response={answer.response} onChange={ignore} isLocked feedback={feedback} />
      {entry.item.rationale !== null && (
        <Prose className="prose check-why" value={entry.item.rationale} pack={entry.pack} />
      )}
      <details className="check-refs">
        <summary>{t('check.references')}</summary>
        <ul>
          {entry.references.map((reference) => (
            <li key={reference.id}>
              <ReferenceText reference={reference} />
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}

function ignore(): void {
  // a given answer is shown, not changed
}
