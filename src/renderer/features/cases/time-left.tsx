import { Hourglass } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format'
import { useCountdown } from './use-countdown'

interface TimeLeftProps {
  readonly seconds: number
  onOver(): void
}

/** The time of a scene: always in sight, said aloud at the beginning, at half and shortly before the end. */
export function TimeLeft({ seconds, onOver }: TimeLeftProps) {
  const { t } = useTranslation('cases')
  const format = useFormat()
  const left = useCountdown(seconds, onOver) ?? seconds
  const half = Math.floor(seconds / 2)
  const said = left > half ? seconds : left > 10 ? half : 10
  return (
    <div className="time-left">
      <Hourglass className="icon" aria-hidden="true" />
      <span aria-hidden="true">{t('time.left', { time: format.clock(left * 1000) })}</span>
      <span className="time-line" aria-hidden="true">
        <i style={{ width: `${(left / seconds) * 100}%` }} />
      </span>
      <span className="vh" role="status">
        {t('time.said', { count: said })}
      </span>
    </div>
  )
}
