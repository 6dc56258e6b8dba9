import { type PathMeasure, pathLine, placeOf } from './path-layout'

interface PathDrawingProps {
  /** For each decision whether it was as the expert's. */
  readonly isSame: readonly boolean[]
  /** Whether both ways come to the same ending. */
  readonly endsAlike: boolean
  readonly isUpright: boolean
  readonly name: string
}

/** Two lines: the learner's in ink, the expert's dashed; together where they agree. The list beneath says the same. */
export function PathDrawing({ isSame, endsAlike, isUpright, name }: PathDrawingProps) {
  const count = isSame.length
  const measure: PathMeasure = isUpright
    ? { step: 40, aside: 40, pair: 3, isUpright, origin: { along: 24, across: 80 } }
    : { step: Math.min(62, 640 / Math.max(1, count)), aside: 29, pair: 3, isUpright, origin: { along: 24, across: 56 } }
  const sides: readonly (0 | 1)[] = [...isSame, endsAlike].map((same) => (same ? 0 : 1))
  const length = measure.origin.along * 2 + count * measure.step
  const box = isUpright ? `0 0 160 ${length}` : `0 0 ${Math.max(length, 320)} 112`
  const end = { expert: placeOf(count, endsAlike ? 0 : -1, measure), own: placeOf(count, endsAlike ? 0 : 1, measure) }
  return (
    <svg className={isUpright ? 'path path-v' : 'path path-h'} viewBox={box} role="img" aria-label={name}>
      <path className="pro" d={pathLine(sides, -1, measure)} />
      <path className="you" d={pathLine(sides, 1, measure)} />
      {isSame.map((same, index) => {
        const own = placeOf(index, same ? 0 : 1, measure)
        const expert = placeOf(index, -1, measure)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a decision is its place in the run
          <g key={index}>
            {!same && <circle className="n-pro" cx={expert.x} cy={expert.y} r="8" />}
            <circle className="n-you" cx={own.x} cy={own.y} r="13" />
            <text className="in" x={own.x} y={own.y + 5} textAnchor="middle">
              {index + 1}
            </text>
          </g>
        )
      })}
      {!endsAlike && <rect className="n-pro" x={end.expert.x - 7} y={end.expert.y - 7} width="14" height="14" />}
      <rect className="n-you" x={end.own.x - 9} y={end.own.y - 9} width="18" height="18" />
    </svg>
  )
}
