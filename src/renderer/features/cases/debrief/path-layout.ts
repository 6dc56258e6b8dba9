/** Along the way and across it: across is 0 where both paths are together, −1 on the expert's side, 1 on the learner's. */
interface PathPoint {
  readonly along: number
  readonly across: number
}

export interface PathMeasure {
  /** Between two decisions. */
  readonly step: number
  /** How far a path that parts stands aside. */
  readonly aside: number
  /** Half the distance of the two lines where they run together. */
  readonly pair: number
  readonly isUpright: boolean
  /** Where the first decision stands, along and across. */
  readonly origin: { readonly along: number; readonly across: number }
}

/** Where decision number `index` stands on one of the two paths. */
export function placeOf(index: number, across: number, measure: PathMeasure): { x: number; y: number } {
  const along = measure.origin.along + index * measure.step
  const beside = measure.origin.across + across * measure.aside
  return measure.isUpright ? { x: beside, y: along } : { x: along, y: beside }
}

/** A line through all decisions: straight while its side stays, a soft bend where it changes. */
export function pathLine(sides: readonly (0 | 1)[], direction: 1 | -1, measure: PathMeasure): string {
  const points = sides.map((side, index): PathPoint => ({ along: index, across: side * direction }))
  const at = (point: PathPoint) => {
    const { x, y } = placeOf(point.along, point.across, measure)
    const shift = point.across === 0 ? direction * measure.pair : 0
    return measure.isUpright ? { x: x + shift, y } : { x, y: y + shift }
  }
  return points
    .map((point, index) => {
      const to = at(point)
      const before = points[index - 1]
      if (before === undefined) return `M${to.x} ${to.y}`
      const from = at(before)
      if (measure.isUpright) {
        const middle = (from.y + to.y) / 2
        return `C${from.x} ${middle} ${to.x} ${middle} ${to.x} ${to.y}`
      }
      const middle = (from.x + to.x) / 2
      return `C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`
    })
    .join('')
}
