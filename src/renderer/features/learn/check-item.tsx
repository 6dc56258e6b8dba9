import { RotateCcw } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { viewOf } from '../../../core/exams/item-view'
import { answerState } from '../../../core/items/answer-state'
import type { BankItem } from '../../../core/items/bank-item'
import type { Response } from '../../../core/items/response'
import type { CheckAnswer } from '../../../core/progress/learning'
import { AspectLabel } from '../../lib/aspect-label'
import { ItemInteraction } from '../../lib/items/item-interaction'
import { NotSaved } from '../../lib/not-saved'
import { CheckFeedback } from './check-feedback'
import { useAnswerCheck } from './use-answer-check'

interface CheckItemProps {
  readonly pack: string
  readonly module: string
  readonly check: string
  readonly entry: BankItem
  readonly last: CheckAnswer | null
  readonly number: number
  readonly count: number
}

/** One item: answer, then what it was worth and why, then another try if one wants. */
export function CheckItem({ pack, module, check, entry, last, number, count }: CheckItemProps) {
  const { t } = useTranslation('learn')
  const [response, setResponse] = useState<Response | null>(null)
  const [isTryingAgain, setIsTryingAgain] = useState(false)
  const { answer, isSaving, error } = useAnswerCheck({ pack, module, check, entry })
  const result = useRef<HTMLParagraphElement>(null)
  const hasAnswered = useRef(false)
  const shown = isTryingAgain ? null : last
  const view = viewOf(entry)

  // After one's own answer the focus goes to what it was worth; on opening the page it stays where it is.
  useEffect(() => {
    if (shown !== null && hasAnswered.current) result.current?.focus()
  }, [shown])

  const submit = async () => {
    if (response === null) return
    hasAnswered.current = true
    if (await answer(response)) setIsTryingAgain(false)
  }
  return (
    <div className="check-item">
      <h3>
        {t('check.item', { number, count })} <AspectLabel aspect={entry.item.aspect} />
      </h3>
      {shown === null ? (
        <>
          <ItemInteraction view={view} response={response} onChange={setResponse} isLocked={isSaving} />
          {error !== null && <NotSaved error={error} onRetry={() => void submit()} />}
          <p className="acts">
            <button
              type="button"
              className="btn btn-line"
              disabled={isSaving || answerState(view, response) !== 'complete'}
              onClick={() => void submit()}
            >
              {t(isSaving ? 'check.saving' : 'check.answer')}
            </button>
          </p>
        </>
      ) : (
        <>
          <CheckFeedback entry={entry} answer={shown} resultRef={result} />
          <p className="acts">
            <button
              type="button"
              className="btn btn-quiet pull"
              onClick={() => {
                setResponse(null)
                setIsTryingAgain(true)
              }}
            >
              <RotateCcw className="icon" aria-hidden="true" /> {t('check.again')}
            </button>
          </p>
        </>
      )}
    </div>
  )
}
