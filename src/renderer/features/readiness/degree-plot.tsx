import type { ComparedStatement } from '../../../core/progress/compare-assessments'
import { RATINGS } from '../../../core/progress/self-assessment'

/** The five degrees as a line; an open ring for before, a filled dot for after, joined where both are there. Beside it in words. */
export function DegreePlot({ before, after }: Omit<ComparedStatement, 'id'>) {
  return (
    <svg className="degree-plot" viewBox="0 0 120 24" width="120" height="24" aria-hidden="true" focusable="false">
      <line className="ax" x1={place(1)} x2={place(5)} y1="12" y2="12" />
      {RATINGS.map((rating) => (
        <line key={rating} className="ax" x1={place(rating)} x2={place(rating)} y1="9" y2="15" />
      ))}
      {before !== null && after !== null && (
        <line className="way" x1={place(before)} x2={place(after)} y1="12" y2="12" />
      )}
      {after !== null && <circle className="after" cx={place(after)} cy="12" r="5" />}
      {before !== null && <circle className="before" cx={place(before)} cy="12" r="8" />}
    </svg>
  )
}

function place(rating: number): number {
  return 12 + (rating - 1) * 24
}
