import { useTranslation } from 'react-i18next'
import type { NextStep } from '../../../core/progress/next-step'
import type { ProgressPicture } from '../../lib/progress/progress-picture'
import { useServices } from '../../lib/services'
import { usePlainText } from '../../lib/text/use-plain-text'

interface GreetingProps {
  readonly name: string
  readonly picture: ProgressPicture
  readonly next: NextStep
}

/** A greeting by the hour, and what was left. */
export function Greeting({ name, picture, next }: GreetingProps) {
  const { t } = useTranslation('home')
  const plain = usePlainText()
  const { clock } = useServices()
  const isNew = picture.modules.every((module) => module.state === 'none') && next.kind !== 'exam'
  const last = [...picture.modules].sort((a, b) => b.lastAt - a.lastAt)[0]
  const part = isNew ? 'welcome' : partOfDay(new Date(clock.now().wall).getHours())
  return (
    <>
      <h1 className="greet">{t(`greeting.${part}`, { name })}</h1>
      <p>
        {next.kind === 'exam' && t('left.exam')}
        {next.kind === 'take-exam' && t('left.done')}
        {next.kind === 'unit' && (isNew || last === undefined)
          ? t(next.unit.kind === 'case' ? 'left.nothing' : 'left.nothing-yet')
          : next.kind === 'unit' && last !== undefined && t('left.unit', { module: plain(last.module.title) })}
      </p>
    </>
  )
}

/** Indonesian greets in four parts: pagi until 11, siang until 15, sore until 18.30, then malam. */
function partOfDay(hour: number): 'morning' | 'noon' | 'afternoon' | 'evening' {
  if (hour >= 4 && hour < 11) return 'morning'
  if (hour >= 11 && hour < 15) return 'noon'
  return hour >= 15 && hour < 19 ? 'afternoon' : 'evening'
}
