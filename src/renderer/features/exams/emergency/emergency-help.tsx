import { useTranslation } from 'react-i18next'
import { useExam } from '../exam-context'
import { SaveEmergency } from './save-emergency'

/** Below the word that something is not saved: what can be done about it beyond trying again. */
export function EmergencyHelp() {
  const { t } = useTranslation('exams')
  const kind = useExam((exam) => exam.problem?.kind)
  if (kind === undefined) return null
  if (kind !== 'conflict') return <SaveEmergency />
  return (
    <p className="acts">
      <button className="btn btn-line" type="button" onClick={() => location.reload()}>
        {t('emergency.window.take')}
      </button>
    </p>
  )
}
