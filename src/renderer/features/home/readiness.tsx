import { useTranslation } from 'react-i18next'
import { type AspectReadiness, ENOUGH_EVIDENCE } from '../../../core/progress/readiness'
import { AspectBands } from '../../lib/readiness/aspect-bands'

/** How ready one is, aspect by aspect, and how much stands behind it. */
export function Readiness({ readiness }: { readonly readiness: readonly AspectReadiness[] }) {
  const { t } = useTranslation('home')
  const enough = readiness.filter((entry) => entry.isEnough).length
  const hasAny = readiness.some((entry) => entry.share !== null)
  const caption = !hasAny ? t('readiness.none') : enough === 4 ? t('readiness.all') : t('readiness.some', { enough })
  return (
    <AspectBands
      kind="readiness"
      caption={caption}
      rows={readiness.map(({ aspect, share, interval, isEnough, items, decisions }) => ({
        aspect,
        share,
        interval,
        isEnough,
        evidenceWords:
          items + decisions === 0
            ? t('readiness.evidence-none', { wanted: ENOUGH_EVIDENCE })
            : t('readiness.evidence', { items, decisions }),
      }))}
    />
  )
}
