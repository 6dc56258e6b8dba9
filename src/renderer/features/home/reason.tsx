import { Trans, useTranslation } from 'react-i18next'
import type { ModuleProgress } from '../../../core/progress/module-progress'
import type { NextStep } from '../../../core/progress/next-step'
import { AspectLabel } from '../../lib/aspect-label'
import { useFormat } from '../../lib/use-format'

interface ReasonProps {
  readonly step: NextStep
  /** The module that the step belongs to. */
  readonly module: ModuleProgress | undefined
}

/** Why a thing is next, as a sentence. */
export function Reason({ step, module }: ReasonProps) {
  const { t } = useTranslation('home')
  return (
    <>
      <b>{t('next.why')}</b> <ReasonWords step={step} module={module} />
    </>
  )
}

function ReasonWords({ step, module }: ReasonProps) {
  const { t } = useTranslation('home')
  const format = useFormat()
  const { reason } = step
  switch (reason.kind) {
    case 'least-known':
    case 'weakest':
      return (
        <Trans
          t={t}
          i18nKey={`reasons.${reason.kind === 'weakest' && step.kind === 'take-exam' ? 'weakest-exam' : reason.kind}`}
          components={{ aspect: <AspectLabel aspect={reason.aspect} showProposed={false} /> }}
        />
      )
    case 'check-went-badly':
      return <>{t('reasons.check-went-badly', { share: format.percent(reason.share) })}</>
    case 'spaced':
      return <>{t('reasons.spaced', { count: reason.days })}</>
    case 'first-step':
      return <>{t(step.kind === 'unit' && step.unit.kind !== 'case' ? 'reasons.first-part' : 'reasons.first-step')}</>
    case 'in-order':
      return <>{t(module?.state === 'none' ? 'reasons.next-module' : 'reasons.in-order')}</>
    case 'exam-running':
    case 'left-off':
    case 'all-done':
      return <>{t(`reasons.${reason.kind}`)}</>
  }
}
