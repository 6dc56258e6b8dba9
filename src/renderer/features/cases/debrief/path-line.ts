import type { Lane, PathStretch } from '../../../../core/cases/path-graph'

/** Half the distance of the two lines where they run together, in lanes. */
const PAIR = 0.07

/**
 * One line over one stretch, in a box that is one rank long and three lanes across with the middle at 0. Straight while it keeps
 * its lane, a soft bend where it changes, an arc where it leaves the middle and comes back.
 */
export function pathLine({ from, to, bows }: PathStretch, side: 1 | -1, isUpright: boolean): string {
  const across = (lane: Lane) => (lane === 0 ? side * PAIR : lane)
  const [start, end] = [across(from), across(to)]
  const [near, far] = bows ? [side * 0.9, side * 0.9] : [start, end]
  const point = (along: number, beside: number) => (isUpright ? `${beside} ${along}` : `${along} ${beside}`)
  return `M${point(0, start)}C${point(0.5, near)} ${point(0.5, far)} ${point(1, end)}`
}
