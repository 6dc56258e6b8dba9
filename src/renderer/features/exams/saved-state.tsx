import { Check, CircleAlert, LoaderCircle } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format'
import { useExam } from './exam-context'

/** Whether all that was done is on disk: said only when the disk has acknowledged it. */
export function SavedState() {
  const { t } = useTranslation('exams')
  const format = useFormat()
  const waiting = useExam((exam) => exam.waiting)
  const problem = useExam((exam) => exam.problem)
  const savedAt = useExam((exam) => exam.saved.lastSavedAt)
  const Icon = problem !== null ? CircleAlert : waiting > 0 ? LoaderCircle : Check
  return (
    <p className="saved" role="status">
      <Icon className="icon" aria-hidden="true" />
      <span>
        {problem !== null
          ? t('saved.not')
          : waiting > 0
            ? t('saved.saving')
            : t('saved.at', { time: format.time(savedAt) })}
      </span>
    </p>
  )
}
