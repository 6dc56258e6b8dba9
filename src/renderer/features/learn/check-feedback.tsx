import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { BankItem } from '../../../core/items/bank-item'
import type { CheckAnswer } from '../../../core/progress/learning'
import { AnsweredItem } from '../../lib/answered-item'
import { useFormat } from '../../lib/use-format'
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
  const verdict = answer.outcome >= 1 ? 'right' : answer.outcome > 0 ? 'partly' : 'wrong'
  return (
    <>
      <p className="check-result" ref={resultRef} tabIndex={-1}>
        <VerdictMark verdict={verdict} />{' '}
        {verdict === 'partly' && (
          <span className="muted">{t('check.share', { share: format.percent(answer.outcome) })}</span>
        )}
      </p>
      <AnsweredItem entry={entry} response={answer.response} />
    </>
  )
}
