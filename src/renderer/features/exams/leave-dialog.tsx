import { useTranslation } from 'react-i18next'
import { paths, useNavigate } from '../../lib/navigation'
import { useFormat } from '../../lib/use-format'
import { Dialog } from '../../ui/dialog'
import { useExam } from './exam-context'

/** On the way out: what is safe, what the clock does, and how to come back. */
export function LeaveDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('exams')
  const format = useFormat()
  const navigate = useNavigate()
  const isSaved = useExam((exam) => exam.waiting === 0 && exam.problem === null)
  const left = useExam((exam) => format.clock(exam.remaining))
  return (
    <Dialog title={t('leave.title')} onClose={onClose}>
      <p>{t(isSaved ? 'leave.saved' : 'leave.not-saved')}</p>
      <p>{t('leave.clock', { left })}</p>
      <p className="acts">
        <button className="btn btn-main" type="button" onClick={onClose}>
          {t('submit.back')}
        </button>
        <button className="btn btn-line" type="button" onClick={() => navigate(paths.exams)}>
          {t('leave.go')}
        </button>
      </p>
    </Dialog>
  )
}
