import { useTranslation } from 'react-i18next'
import type { Change } from '../../../core/exams/report-comparison'
import type { Score } from '../../../core/exams/score-report'

const HEIGHT = 36
const UPPER = 10
const LOWER = 26

/** Both intervals under each other on one scale: the earlier one hollow, the later one filled. Beside it in words. */
export function ComparisonPlot({ change }: { readonly change: Change }) {
  return (
    <svg className="plot" height={HEIGHT} aria-hidden="true" focusable="false">
      <Band score={change.earlier} middle={UPPER} className="before" />
      <Band score={change.later} middle={LOWER} className="after" />
    </svg>
  )
}

interface BandProps {
  readonly score: Score
  readonly middle: number
  readonly className: 'before' | 'after'
}

function Band({ score: { share, interval }, middle, className }: BandProps) {
  return (
    <g className={className}>
      <line className="ax" x1="0" x2="100%" y1={middle} y2={middle} />
      <rect
        className="band"
        x={percent(interval[0])}
        y={middle - 5}
        width={percent(interval[1] - interval[0])}
        height="10"
        rx="5"
      />
      <circle className="dot" cx={percent(share)} cy={middle} r="5" />
    </g>
  )
}

/** Which of the two bands is which. */
export function ComparisonKey() {
  const { t } = useTranslation('reports')
  return (
    <ul className="ready-key">
      {(['earlier', 'later'] as const).map((which) => (
        <li key={which}>
          <svg className="plot key-band" width="34" height="16" aria-hidden="true" focusable="false">
            <g className={which === 'earlier' ? 'before' : 'after'}>
              <rect className="band" x="1" y="3" width="32" height="10" rx="5" />
              <circle className="dot" cx="17" cy="8" r="5" />
            </g>
          </svg>
          {t(`comparison.key.${which}`)}
        </li>
      ))}
    </ul>
  )
}

/** A length in the drawing, in its own notation: not for reading. */
function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`
}
