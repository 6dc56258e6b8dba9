import { Hourglass } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format'
import { useCountdown } from './use-countdown'

interface TimeLeftProps {
  readonly seconds: number
  /** When the scene was entered, by the wall clock. */
  readonly entered: number
  onOver(isAway: boolean): void
}

/** From here on seconds are told as minutes: a long number of seconds says little. */
const IN_MINUTES = 120

/** The time of a scene: always in sight, said aloud when it is opened, at half and shortly before the end. */
export function TimeLeft({ seconds, entered, onOver }: TimeLeftProps) {
  const { t } = useTranslation('cases')
  const format = useFormat()
  const left = useCountdown(seconds, entered, onOver)
  const [first] = useState(left)
  const half = Math.floor(seconds / 2)
  const reached = [half, 10].filter((mark) => left <= mark)
  const said = Math.min(first, ...reached)
  return (
    <div className="time-left">
      <Hourglass className="icon" aria-hidden="true" />
      <span aria-hidden="true">{t('time.left', { time: format.clock(left * 1000) })}</span>
      <span className="time-line" aria-hidden="true">
        <i style={{ width: `${(left / seconds) * 100}%` }} />
      </span>
      <span className="vh" role="status">
        {said >= IN_MINUTES
          ? t('time.said-minutes', { minutes: format.minutes(Math.round(said / 60)) })
          : t('time.said', { count: said })}
      </span>
    </div>
  )
}
