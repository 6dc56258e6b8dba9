import { Trans, useTranslation } from 'react-i18next'
import type { ModuleProgress } from '../../../core/progress/module-progress'
import type { NextStep } from '../../../core/progress/next-step'
import { AspectLabel } from '../../lib/aspect-label'

interface ReasonProps {
  readonly step: NextStep
  /** The module that the step belongs to. */
  readonly module: ModuleProgress | undefined
}

/** Why a thing is next, as a sentence. */
export function Reason({ step, module }: ReasonProps) {
  const { t } = useTranslation('home')
  const { reason } = step
  return (
    <>
      <b>{t('next.why')}</b>{' '}
      {reason.kind === 'least-known' ? (
        <Trans
          t={t}
          i18nKey="reasons.least-known"
          components={{ aspect: <AspectLabel aspect={reason.aspect} showProposed={false} /> }}
        />
      ) : (
        t(`reasons.${wordingOf(step, module)}`)
      )}
    </>
  )
}

/** What the reason says must be true of the step: a first step may be a lesson, and the next module may not be begun yet. */
function wordingOf(step: NextStep, module: ModuleProgress | undefined) {
  const { kind } = step.reason
  if (kind === 'first-step' && step.kind === 'unit' && step.unit.kind !== 'case') return 'first-part' as const
  if (kind === 'in-order' && module?.state === 'none') return 'next-module' as const
  return kind
}
