import { useTranslation } from 'react-i18next'
import { NotSaved } from '../../../lib/not-saved'
import { Notice } from '../../../ui/notice'
import { useExam } from '../exam-context'
import { SaveEmergency } from './save-emergency'
import './emergency.css'

/** Why something of the sitting is not saved, and what can be done about it beyond trying again. */
export function ExamNotSaved() {
  const { t } = useTranslation('exams')
  const problem = useExam((exam) => exam.problem)
  const retry = useExam((exam) => exam.retry)
  if (problem === null) return null
  return (
    <div className="stack exam-not-saved">
      <NotSaved error={problem} onRetry={retry} />
      {problem.kind === 'conflict' ? (
        <p className="acts">
          <button className="btn btn-line" type="button" onClick={() => location.reload()}>
            {t('emergency.window.take')}
          </button>
        </p>
      ) : (
        <Notice title={t('emergency.save.title')}>
          <SaveEmergency />
        </Notice>
      )}
    </div>
  )
}
