import { useTranslation } from 'react-i18next'
import type { ItemView } from '../../../core/exams/item-view'
import { answerState } from '../../../core/items/answer-state'
import { useExam } from './exam-context'

/** Practice: holds the answer against the key once it is whole; it is final then. */
export function CheckAnswer({ view }: { readonly view: ItemView }) {
  const { t } = useTranslation('exams')
  const isWhole = useExam((exam) => answerState(view, exam.shown.responses[view.id] ?? null) === 'complete')
  const record = useExam((exam) => exam.record)
  return (
    <p className="acts">
      <button
        className="btn btn-line"
        type="button"
        disabled={!isWhole}
        onClick={() => record({ type: 'checked', item: view.id })}
      >
        {t('practice.check')}
      </button>
    </p>
  )
}
