import { Eye, EyeOff } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format'
import { useExam } from './exam-context'

const MINUTE = 60_000
/** Said once each, politely, when so much is left. */
const WARNINGS = [10, 5, 1] as const

/** What is left, to the second; it can be hidden, and still warns. */
export function ExamClock() {
  const { t } = useTranslation('exams')
  const format = useFormat()
  const remaining = useExam((exam) => exam.remaining)
  const [isHidden, setIsHidden] = useState(false)
  const Icon = isHidden ? Eye : EyeOff
  return (
    <p className="clock">
      {!isHidden && (
        <>
          <b role="timer" aria-label={t('clock.left', { time: format.clock(remaining) })}>
            {format.clock(remaining)}
          </b>
          <span aria-hidden="true">{t('clock.unit')}</span>
        </>
      )}
      <button
        className="tool"
        type="button"
        aria-label={t(isHidden ? 'clock.show' : 'clock.hide')}
        onClick={() => setIsHidden(!isHidden)}
      >
        <Icon className="icon" aria-hidden="true" />
      </button>
      <ClockWarning />
    </p>
  )
}

/** The region stays; its words change at each mark, and only then. */
function ClockWarning() {
  const { t } = useTranslation('exams')
  const passed = useExam((exam) => WARNINGS.filter((minutes) => exam.remaining <= minutes * MINUTE).at(-1) ?? null)
  return (
    <span className="vh" role="status">
      {passed !== null && t('clock.warning', { count: passed })}
    </span>
  )
}
