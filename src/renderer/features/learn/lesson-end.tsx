import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'

interface LessonEndProps {
  readonly isFinished: boolean
  onFinish(): void
}

/** Finished shows once it is on disk; until the end has been reached one may say so oneself. */
export function LessonEnd({ isFinished, onFinish }: LessonEndProps) {
  const { t } = useTranslation('learn')
  return (
    <p className="lesson-end" role="status">
      {isFinished ? (
        <span className="met yes">
          <Check className="icon" aria-hidden="true" /> {t('lesson.finished')}
        </span>
      ) : (
        <button type="button" className="btn btn-line" onClick={onFinish}>
          {t('lesson.finish')}
        </button>
      )}
    </p>
  )
}
