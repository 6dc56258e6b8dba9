import { ASPECTS, type Aspect } from '../items/aspect'
import type { Score, ScoreReport } from './score-report'

/** One aspect, or the whole, in two sittings. */
export interface Change {
  readonly name: Aspect | 'total'
  readonly earlier: Score
  readonly later: Score
  /** The later share less the earlier one, in [−1, 1]. */
  readonly difference: number
  /** The 95 % interval of the difference. */
  readonly interval: readonly [number, number]
  /** `unclear`: the interval holds 0, so that the change cannot be told from chance. */
  readonly direction: 'up' | 'down' | 'unclear'
}

/** Of a report, what is held against another's: a score that is kept has as much. */
export type Comparable = Pick<ScoreReport, 'aspects' | 'total'>

/** What two sittings of one blueprint came to, aspect by aspect where both have it, and in total. */
export function compareReports(earlier: Comparable, later: Comparable): readonly Change[] {
  const aspects = ASPECTS.flatMap((name) => {
    const [before, after] = [earlier.aspects[name], later.aspects[name]]
    return before === null || after === null ? [] : [changeOf(name, before, after)]
  })
  return [...aspects, changeOf('total', earlier.total, later.total)]
}

/**
 * The interval of a difference of two independent shares, put together from their Wilson intervals: Newcombe's hybrid score
 * interval (Newcombe 1998, Statistics in Medicine 17:873–890, method 10). With weighted items a share may lie outside the
 * interval of its mean outcome; that side then adds nothing.
 */
function changeOf(name: Change['name'], earlier: Score, later: Score): Change {
  const difference = later.share - earlier.share
  const [below, above] = [roomBelow(later), roomAbove(later)]
  const low = difference - Math.hypot(below, roomAbove(earlier))
  const high = difference + Math.hypot(above, roomBelow(earlier))
  const direction = low > 0 ? 'up' : high < 0 ? 'down' : 'unclear'
  return { name, earlier, later, difference, interval: [Math.max(-1, low), Math.min(1, high)], direction }
}

function roomBelow({ share, interval }: Score): number {
  return Math.max(0, share - interval[0])
}

function roomAbove({ share, interval }: Score): number {
  return Math.max(0, interval[1] - share)
}
