import { useTranslation } from 'react-i18next'
import type { Score, ScoreReport } from '../../../core/exams/score-report'
import { ASPECTS, type Aspect } from '../../../core/items/aspect'
import type { AspectBand } from '../../lib/readiness/aspect-band'
import { AspectBands } from '../../lib/readiness/aspect-bands'
import { useFormat } from '../../lib/use-format'

/** Points, share, interval and standard, aspect by aspect and in total. */
export function ResultBands({ report }: { readonly report: ScoreReport }) {
  const { t } = useTranslation('reports')
  const format = useFormat()
  const band = (aspect: Aspect | 'total', score: Score): AspectBand => ({
    aspect,
    share: score.share,
    interval: score.interval,
    cut: score.cutScore,
    isEnough: true,
    evidenceWords: t('points', { points: format.points(score.points), maximum: format.points(score.maximum) }),
    verdict: { isMet: score.passed },
  })
  const rows = ASPECTS.flatMap((aspect) => {
    const score = report.aspects[aspect]
    return score === null ? [] : [band(aspect, score)]
  })
  return <AspectBands kind="result" caption={t('bands-caption')} rows={[...rows, band('total', report.total)]} />
}
