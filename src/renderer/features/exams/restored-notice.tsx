import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format'
import { Notice } from '../../ui/notice'
import { useExam, useExamStore } from './exam-context'

interface RestoredNoticeProps {
  /** How long the app was closed, as the clock counted it. */
  readonly away: number
}

/** After the process had ended: what is here, what the clock did, and why. */
export function RestoredNotice({ away }: RestoredNoticeProps) {
  const { t } = useTranslation('exams')
  const format = useFormat()
  const saved = useExam((exam) => exam.saved)
  const isPractice = useExam((exam) => exam.session.mode === 'practice')
  const [isOpen, setIsOpen] = useState(true)
  const store = useExamStore()
  const [counts] = useState(() => ({
    answers: Object.keys(saved.responses).length,
    flags: saved.flagged.size,
    left: store.getState().remaining,
  }))
  if (!isOpen) return null
  return (
    <div className="restored">
      <Notice title={t('restored.title')} isLive>
        <p>
          {t('restored.answers', { count: counts.answers })} {t('restored.flags', { count: counts.flags })}{' '}
          {isPractice
            ? t('restored.practice')
            : t('restored.clock', { away: format.clock(away), left: format.clock(counts.left) })}
        </p>
        <p className="acts">
          <button className="btn btn-line" type="button" onClick={() => setIsOpen(false)}>
            {t('restored.continue')}
          </button>
        </p>
      </Notice>
    </div>
  )
}
