import { Eye, EyeOff, Pause } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format'
import { useExam } from './exam-context'

const MINUTE = 60_000
/** Said once each, politely, when so much is left. */
const WARNINGS = [10, 5, 1] as const

/** In a simulation what is left, in practice what has passed; it can be hidden, and still warns. */
export function ExamClock() {
  const { t } = useTranslation('exams')
  const format = useFormat()
  const isPractice = useExam((exam) => exam.session.mode === 'practice')
  const time = useExam((exam) => format.clock(isPractice ? exam.elapsed : exam.remaining))
  const [isHidden, setIsHidden] = useState(false)
  const Icon = isHidden ? Eye : EyeOff
  return (
    <p className="clock">
      {!isHidden && (
        <>
          <b role="timer" aria-label={t(isPractice ? 'clock.passed' : 'clock.left', { time })}>
            {time}
          </b>
          {!isPractice && <span aria-hidden="true">{t('clock.unit')}</span>}
        </>
      )}
      {isPractice && <PauseButton />}
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

function PauseButton() {
  const { t } = useTranslation('exams')
  const isPaused = useExam((exam) => exam.shown.isPaused)
  const record = useExam((exam) => exam.record)
  return (
    <button
      className="tool pause"
      type="button"
      aria-label={t('practice.pause')}
      disabled={isPaused}
      onClick={() => record({ type: 'paused' })}
    >
      <Pause className="icon" aria-hidden="true" />
    </button>
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
