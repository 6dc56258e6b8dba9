import { useTranslation } from 'react-i18next'
import { type AspectReadiness, ENOUGH_EVIDENCE } from '../../../core/progress/readiness'
import type { AspectBand } from '../../lib/readiness/aspect-band'
import { AspectBands } from '../../lib/readiness/aspect-bands'

/** How ready one seems on each aspect, and how much evidence stands behind that. */
export function Readiness({ readiness }: { readonly readiness: readonly AspectReadiness[] }) {
  const { t } = useTranslation('home')
  const evidenceWords = ({ counts, total, isEnough }: AspectReadiness) => {
    const decisions = counts.case
    const items = total - decisions
    if (!isEnough) return t('readiness.too-few', { count: total, enough: ENOUGH_EVIDENCE })
    if (decisions === 0) return t('readiness.items', { count: items })
    if (items === 0) return t('readiness.decisions', { count: decisions })
    return t('readiness.evidence', { items, decisions })
  }
  const rows = readiness.map(
    (entry): AspectBand => ({
      aspect: entry.aspect,
      share: entry.share,
      interval: entry.interval,
      isEnough: entry.isEnough,
      evidenceWords: evidenceWords(entry),
    }),
  )
  return <AspectBands kind="readiness" caption={<ReadinessWords readiness={readiness} />} rows={rows} />
}

/** What the table comes to, before its numbers. */
function ReadinessWords({ readiness }: { readonly readiness: readonly AspectReadiness[] }) {
  const { t } = useTranslation('home')
  const enough = readiness.filter((entry) => entry.isEnough).length
  if (readiness.every((entry) => entry.total === 0)) return t('readiness.none')
  return enough === readiness.length ? t('readiness.all') : t('readiness.some', { enough })
}
