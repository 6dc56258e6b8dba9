import { ArrowRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { NextStep } from '../../../core/progress/next-step'
import { Link, paths } from '../../lib/navigation'
import type { ProgressPicture } from '../../lib/progress/progress-picture'
import { RichText } from '../../lib/text/rich-text'
import { Cover } from '../../ui/kawung'
import { CaseTitle } from './case-title'
import { Reason } from './reason'
import { useStepWords } from './step-words'

interface NextCardProps {
  readonly step: NextStep
  readonly picture: ProgressPicture
}

/** The one card: what comes next, why, and its button. */
export function NextCard({ step, picture }: NextCardProps) {
  const { t } = useTranslation('home')
  const stepWords = useStepWords(picture)
  const words = step.kind === 'unit' ? stepWords(step) : null
  if (step.kind === 'unit' && words === null) return null
  const isFirst = step.reason.kind === 'first-step'
  const what = words?.what ?? t(step.kind === 'exam' ? 'next.kinds.exam' : 'next.kinds.take-exam')
  const action = words?.action ?? t(step.kind === 'exam' ? 'next.actions.exam' : 'next.actions.take-exam')
  const path = words?.path ?? (step.kind === 'exam' ? paths.exam(step.sessionId) : paths.exams)
  const cover = words?.module.module.cover ?? 7
  const sensitive = step.kind === 'unit' && step.unit.kind === 'case' ? words?.module.module.sensitive : undefined
  return (
    <div className="next">
      <span className="cover cover-h" aria-hidden="true">
        <Cover arrangement={cover} />
      </span>
      <span className="cover cover-v" aria-hidden="true">
        <Cover arrangement={cover} />
      </span>
      <div className="next-body">
        <p className="next-label">{t(isFirst ? 'next.first' : 'next.label', { what })}</p>
        <h2>
          {step.kind === 'unit' && step.unit.kind === 'case' ? (
            <CaseTitle pack={step.pack} caseId={step.unit.id} fallback={words?.title ?? ''} />
          ) : (
            (words?.title ?? t(step.kind === 'exam' ? 'next.exam-title' : 'next.take-exam-title'))
          )}
        </h2>
        <p className="next-why">
          <Reason step={step} module={words?.module} />
        </p>
        <p className="acts">
          <Link className="btn btn-main" to={path}>
            {action} <ArrowRight className="icon" aria-hidden="true" />
          </Link>
          {sensitive !== undefined && (
            <span className="muted small">
              <RichText value={sensitive.note} /> <Link to={paths.library}>{t('other-case')}</Link>
            </span>
          )}
        </p>
      </div>
    </div>
  )
}
