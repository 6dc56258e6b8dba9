import { Trans, useTranslation } from 'react-i18next'
import type { NextStep } from '../../../core/progress/next-step'
import { AspectLabel } from '../../lib/aspect-label'

/** Why a thing is next, as a sentence. */
export function Reason({ reason }: { readonly reason: NextStep['reason'] }) {
  const { t } = useTranslation('home')
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
        t(`reasons.${reason.kind}`)
      )}
    </>
  )
}
