import { useTranslation } from 'react-i18next'
import { ENOUGH_EVIDENCE, type Estimate } from '../../../core/progress/readiness'
import type { Band } from '../../lib/readiness/aspect-band'

/** An estimate as a row of the chart: how much stands behind it, and, while it is too little, how much it takes. */
export function useBand(): (estimate: Estimate) => Band {
  const { t } = useTranslation('readiness')
  return ({ share, interval, isEnough, total }) => ({
    share,
    interval,
    isEnough,
    evidenceWords: isEnough
      ? t('evidence.enough', { count: total })
      : t('evidence.too-few', { count: total, enough: ENOUGH_EVIDENCE }),
  })
}
