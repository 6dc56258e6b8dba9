import { Bookmark, ListChecks } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from '../../lib/navigation'
import type { ProgressPicture } from '../../lib/progress/progress-picture'
import { usePlainText } from '../../lib/text/use-plain-text'
import { type UnitPlace, useStepWords } from './step-words'

interface ShorterStepsProps {
  readonly steps: readonly UnitPlace[]
  readonly picture: ProgressPicture
}

/** One or two shorter things, for somebody with little time. */
export function ShorterSteps({ steps, picture }: ShorterStepsProps) {
  const { t } = useTranslation('home')
  const stepWords = useStepWords(picture)
  const plain = usePlainText()
  const rows = steps.flatMap((step) => {
    const words = stepWords(step)
    return words === null ? [] : [{ step, words }]
  })
  if (rows.length === 0) return null
  return (
    <>
      <h2 className="subhead">{t('short-of-time')}</h2>
      <ul className="rows">
        {rows.map(({ step, words }) => {
          const Icon = step.unit.kind === 'check' ? ListChecks : Bookmark
          return (
            <li key={`${step.module} ${step.unit.id}`}>
              <div className="row">
                <Icon className="icon" aria-hidden="true" />
                <div>
                  <h3>
                    <Link to={words.path}>{words.title}</Link>
                  </h3>
                  <p>
                    {step.unit.kind === 'check'
                      ? t('short.check')
                      : t('short.lesson', { module: plain(words.module.module.title) })}
                  </p>
                </div>
              </div>
            </li>
          )
        })}
      </ul>
    </>
  )
}
