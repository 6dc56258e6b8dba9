import type { ArtefactOf } from '../../../core/cases/artefact'
import type { GenogramFrame, GenogramLayout } from './genogram-layout'

type Genogram = ArtefactOf<'genogram'>

/** What is between two people, as the paths of its sign. */
export function relationPaths(
  relation: Genogram['relations'][number],
  layout: GenogramLayout,
  frame: GenogramFrame,
): readonly string[] {
  const [a, b] = relation.between.map((id) => layout.persons.get(id))
  if (a === undefined || b === undefined) return []
  const others = [...layout.persons.values()].filter((person) => person !== a && person !== b)
  const at = bestBow(a, b, others, frame)
  switch (relation.kind) {
    case 'close':
      return [-2.5, 2.5].map((aside) => curve(at, aside))
    case 'distant':
      return [curve(at, 0)]
    case 'conflict':
      return [zigzag(at, Math.hypot(b.x - a.x, b.y - a.y) - 2 * frame.half)]
    case 'cut-off':
      return [...broken(at), `M${at(0.46, -7)}L${at(0.46, 7)}`, `M${at(0.54, -7)}L${at(0.54, 7)}`]
  }
}

interface Spot {
  readonly x: number
  readonly y: number
}
type At = (share: number, aside: number) => string
const SMOOTH = 16
/** How far a line may bow out, in half signs, the least first. */
const BOWS = [0.5, -0.5, 1.4, -1.4, 2.2, -2.2, 3, -3]

/** The line of the least bow that crosses no other person, or else the fewest. Beside each other it bows above the signs. */
function bestBow(a: Spot, b: Spot, others: readonly Spot[], { half }: GenogramFrame): At {
  const up = Math.sign(a.x - b.x || 1)
  const bows = a.y === b.y ? [1.9 * up, 2.8 * up] : BOWS
  const lines = bows.map((bow) => bowLine(a, b, { gap: half + 5, bow: bow * half }))
  const shares = Array.from({ length: SMOOTH - 1 }, (_, index) => (index + 1) / SMOOTH)
  const crossings = lines.map(
    (line) =>
      shares.filter((share) => {
        const { x, y } = line(share, 0)
        return others.some(
          (other) => Math.abs(other.x - x) < half + 4 && y > other.y - half - 4 && y < other.y + half * 2,
        )
      }).length,
  )
  const best = lines[crossings.indexOf(Math.min(...crossings))] ?? bowLine(a, b, { gap: half + 5, bow: 0 })
  return (share, aside) => {
    const { x, y } = best(share, aside)
    return `${round(x)} ${round(y)}`
  }
}

function bowLine(a: Spot, b: Spot, { gap, bow }: { readonly gap: number; readonly bow: number }) {
  const way = Math.atan2(b.y - a.y, b.x - a.x)
  const length = Math.hypot(b.x - a.x, b.y - a.y) - 2 * gap
  return (share: number, aside: number): Spot => {
    const along = gap + length * share
    const out = bow * Math.sin(Math.PI * share) + aside
    return {
      x: a.x + along * Math.cos(way) - out * Math.sin(way),
      y: a.y + along * Math.sin(way) + out * Math.cos(way),
    }
  }
}

function curve(at: At, aside: number, from = 0, to = 1): string {
  const points = Array.from({ length: SMOOTH + 1 }, (_, index) => at(from + ((to - from) * index) / SMOOTH, aside))
  return `M${points.join('L')}`
}

function zigzag(at: At, length: number): string {
  const teeth = Math.max(4, Math.round(length / 7))
  const points = Array.from({ length: teeth + 1 }, (_, index) =>
    at(index / teeth, index === 0 || index === teeth ? 0 : index % 2 === 0 ? 5 : -5),
  )
  return `M${points.join('L')}`
}

function broken(at: At): string[] {
  return [curve(at, 0, 0, 0.46), curve(at, 0, 0.54, 1)]
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
