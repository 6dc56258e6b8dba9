import type { Band } from './aspect-band'

const HEIGHT = 32
const MIDDLE = HEIGHT / 2

/** The row's picture: the scale, the interval as a band, the estimate as a dot, the standard as an upright. Beside it in words. */
export function BandPlot({ band }: { readonly band: Band }) {
  const { share, interval, cut, isEnough } = band
  return (
    <svg className="plot" height={HEIGHT} aria-hidden="true" focusable="false">
      <line className="ax" x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} />
      {interval !== null && (
        <rect
          className={isEnough ? 'band' : 'band thin'}
          x={percent(interval[0])}
          y={MIDDLE - 7}
          width={percent(interval[1] - interval[0])}
          height="14"
          rx="7"
        />
      )}
      {cut !== undefined && <line className="cut" x1={percent(cut)} x2={percent(cut)} y1="2" y2={HEIGHT - 2} />}
      {isEnough && share !== null && <circle className="dot" cx={percent(share)} cy={MIDDLE} r="7" />}
    </svg>
  )
}

/** A length in the drawing, in its own notation: not for reading. */
function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`
}
