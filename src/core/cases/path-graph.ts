import { alignPaths } from './align-paths'
import type { Ending, Scene } from './case'
import type { Debrief } from './debrief'

/** −1 on the expert's side, 0 where both pass, 1 on the learner's. */
export type Lane = -1 | 0 | 1

export interface PathNode {
  /** How far along, from 0; nodes of one rank stand beside each other. */
  readonly rank: number
  readonly lane: Lane
  readonly place: Scene | Ending
  /** Of the decision that the learner took here, as it stands in the run; null at endings and where they did not pass. */
  readonly decision: number | null
  /** Of the expert's step here; null at endings and where the expert's way does not pass. */
  readonly step: number | null
  /** Whether the learner decided here as well as the best on offer. */
  readonly isSame: boolean
  readonly isEnding: boolean
}

/** A stretch of a line: from a rank's lane to the next rank's; `bows` where it leaves the middle and comes back at once. */
export interface PathStretch {
  readonly who: 'both' | 'yours' | 'expert'
  readonly rank: number
  readonly from: Lane
  readonly to: Lane
  readonly bows: boolean
}

export interface PathGraph {
  readonly ranks: number
  readonly nodes: readonly PathNode[]
  readonly stretches: readonly PathStretch[]
}

/**
 * The way taken and the expert's as one picture: a scene that both pass stands once, in the middle; between two such the ways run
 * in lanes of their own. Where both pass the same two scenes but decide otherwise, the lines part and meet again.
 */
export function pathGraph({ decisions, ending, expert }: Pick<Debrief, 'decisions' | 'ending' | 'expert'>): PathGraph {
  const own = [...decisions.map(({ scene }) => scene), ending]
  const better = [...expert.steps.map(({ scene }) => scene), ...(expert.ending === null ? [] : [expert.ending])]
  const { ranks, yours, experts } = stops(own, better, expert.ending !== null)
  const nodes = [
    ...yours.map((entry, index): PathNode => {
      const decision = decisions[index]
      const isSame = decision?.isSame ?? entry.lane === 0
      const step = experts.findIndex(({ rank, lane }) => lane === 0 && rank === entry.rank)
      return {
        ...entry,
        decision: decision?.index ?? null,
        step: entry.lane === 0 && decision !== undefined ? step : null,
        isSame,
        isEnding: decision === undefined,
      }
    }),
    ...experts.flatMap((entry, index): PathNode[] => {
      const isEnding = index >= expert.steps.length
      return entry.lane === 0
        ? []
        : [{ ...entry, decision: null, step: isEnding ? null : index, isSame: false, isEnding }]
    }),
  ].sort((a, b) => a.rank - b.rank || b.lane - a.lane)
  const alike = new Set(nodes.filter((node) => node.lane === 0 && node.isSame).map((node) => node.rank))
  const shared = new Set(nodes.filter((node) => node.lane === 0).map((node) => node.rank))
  const isTogether = (rank: number) => alike.has(rank) && shared.has(rank + 1)
  const stretches = [
    ...stretchesOf(yours, 1, 'yours', isTogether),
    ...stretchesOf(experts, -1, 'expert', isTogether).filter(({ who }) => who !== 'both'),
  ]
  return { ranks, nodes, stretches }
}

interface Stop {
  readonly place: Scene | Ending
  readonly rank: number
  readonly lane: Lane
}

type Place = Scene | Ending

function stops(own: readonly Place[], better: readonly Place[], expertEnds: boolean) {
  const ids = (places: readonly Place[]) => places.map(({ id }) => id)
  const met = alignPaths(ids(own), ids(better))
  const yours: Stop[] = []
  const experts: Stop[] = []
  let rank = 0
  for (const [a, b] of [...met, [own.length, better.length] as const]) {
    const before = rank
    const [aside, across] = [own.slice(yours.length, a), better.slice(experts.length, b)]
    yours.push(...aside.map((place, k): Stop => ({ place, rank: before + k, lane: 1 })))
    experts.push(...across.map((place, k): Stop => ({ place, rank: before + k, lane: -1 })))
    rank += Math.max(aside.length, across.length)
    const place = own[a]
    if (place === undefined) continue
    yours.push({ place, rank, lane: 0 })
    experts.push({ place, rank, lane: 0 })
    rank += 1
  }
  // Ways that end apart end beside each other.
  const last = (way: Stop[]) => way.map((stop, k) => (k === way.length - 1 ? { ...stop, rank: rank - 1 } : stop))
  return { ranks: rank, yours: last(yours), experts: expertEnds ? last(experts) : experts }
}

function stretchesOf(
  stops: readonly Stop[],
  side: 1 | -1,
  who: 'yours' | 'expert',
  isTogether: (rank: number) => boolean,
): PathStretch[] {
  return stops.slice(1).flatMap((to, index) => {
    const from = stops[index] ?? to
    const laneAt = (rank: number): Lane => (rank === from.rank ? from.lane : rank === to.rank ? to.lane : side)
    return Array.from({ length: to.rank - from.rank }, (_, step): PathStretch => {
      const rank = from.rank + step
      const [start, end] = [laneAt(rank), laneAt(rank + 1)]
      const isDirect = start === 0 && end === 0
      return {
        who: isDirect && isTogether(rank) ? 'both' : who,
        rank,
        from: start,
        to: end,
        bows: isDirect && !isTogether(rank),
      }
    })
  })
}
