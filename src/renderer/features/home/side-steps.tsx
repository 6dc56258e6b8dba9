import { Bookmark, ListChecks, type LucideIcon, NotebookPen, RotateCcw } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { SideStep } from '../../../core/progress/side-steps'
import { Link, paths } from '../../lib/navigation'
import type { ProgressPicture } from '../../lib/progress/progress-picture'
import { usePlainText } from '../../lib/text/use-plain-text'
import { useFormat } from '../../lib/use-format'
import { useStepWords } from './step-words'

interface SideStepsProps {
  readonly steps: readonly SideStep[]
  readonly picture: ProgressPicture
}

interface SideWords {
  readonly icon: LucideIcon
  readonly title: string
  readonly why: string
  readonly path: string
}

/** A few shorter things, for somebody with little time, each with why it is here. */
export function SideSteps({ steps, picture }: SideStepsProps) {
  const { t } = useTranslation('home')
  const wordsOf = useSideWords(picture)
  const rows = steps.flatMap((step) => wordsOf(step) ?? [])
  if (rows.length === 0) return null
  return (
    <>
      <h2 className="subhead">{t('short-of-time')}</h2>
      <ul className="rows">
        {rows.map(({ icon: Icon, title, why, path }) => (
          <li key={`${path} ${title}`}>
            <div className="row">
              <Icon className="icon" aria-hidden="true" />
              <div>
                <h3>
                  <Link to={path}>{title}</Link>
                </h3>
                <p>{why}</p>
              </div>
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}

function useSideWords(picture: ProgressPicture): (step: SideStep) => SideWords | null {
  const { t } = useTranslation('home')
  const format = useFormat()
  const stepWords = useStepWords(picture)
  const plain = usePlainText()
  return (step) => {
    if (step.kind === 'review') {
      return {
        icon: RotateCcw,
        title: t('side.review-title'),
        why: t('side.review', { count: step.items, date: format.date(step.at) }),
        path: paths.report(step.sessionId),
      }
    }
    if (step.kind === 'reflect') {
      const found = picture.modules.find(({ pack, module }) => pack === step.pack && module.id === step.module)
      if (found === undefined) return null
      return {
        icon: NotebookPen,
        title: t(`side.reflect-${step.when}`, { module: plain(found.module.title) }),
        why: t(`side.reflect-${step.when}-why`),
        path: paths.reflection(step.pack, step.module),
      }
    }
    const words = stepWords(step)
    if (words === null) return null
    const { title, path } = words
    if (step.kind === 'spaced') return { icon: RotateCcw, title, why: t('side.spaced', { count: step.days }), path }
    return step.unit.kind === 'check'
      ? { icon: ListChecks, title, why: t('short.check'), path }
      : { icon: Bookmark, title, why: t('short.lesson', { module: plain(words.module.module.title) }), path }
  }
}
