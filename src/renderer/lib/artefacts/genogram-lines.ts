import type { ArtefactOf } from '../../../core/cases/artefact'
import type { GenogramFrame, GenogramLayout, PlacedPerson } from './genogram-layout'

type Genogram = ArtefactOf<'genogram'>

/** A couple's line, an SVG path, the strokes across it, and the lines down to each child. */
export interface CoupleLines {
  readonly key: string
  readonly status: Genogram['couples'][number]['status']
  readonly path: string
  readonly slashes: readonly string[]
  readonly trunk: string
  readonly children: readonly { readonly person: string; readonly bond: string; readonly path: string }[]
}

const DEEP = 14
/** Sibship lines of several couples of a generation stand one under the other, lest they run into one. */
const STAGGER = 9

export function coupleLines(family: Genogram, layout: GenogramLayout, frame: GenogramFrame): CoupleLines[] {
  return family.couples.flatMap((couple, index) => {
    const ends = couple.partners.flatMap((id) => layout.persons.get(id) ?? []).sort((a, b) => a.x - b.x)
    const [left, right] = ends
    if (left === undefined || right === undefined) return []
    const isBeside = ![...layout.persons.values()].some(({ x, y }) => y === left.y && x > left.x && x < right.x)
    const y = isBeside ? left.y : left.y - frame.half - DEEP
    const middle = (left.x + right.x) / 2
    const path = isBeside
      ? `M${left.x + frame.half} ${y}H${right.x - frame.half}`
      : `M${left.x} ${left.y - frame.half}V${y}H${right.x}V${right.y - frame.half}`
    const children = couple.children.flatMap(({ person, bond }) => {
      const placed = layout.persons.get(person)
      return placed === undefined ? [] : [{ ...placed, bond }]
    })
    const bar = barOf(children, index, frame)
    return [
      {
        key: couple.partners.join(' '),
        status: couple.status,
        path,
        slashes: slashesOf(couple.status, middle, y),
        trunk: children.length === 0 ? '' : `M${middle} ${y}V${bar}${spanOf(children, middle, bar)}`,
        children: children.map(({ id, bond, x, y: top }) => ({
          person: id,
          bond,
          path: `M${x} ${bar}V${top - frame.half}`,
        })),
      },
    ]
  })
}

function barOf(children: readonly PlacedPerson[], index: number, frame: GenogramFrame): number {
  return Math.min(...children.map((child) => child.y)) - frame.half - DEEP - 4 - (index % 2) * STAGGER
}

function spanOf(children: readonly PlacedPerson[], middle: number, bar: number): string {
  const places = [middle, ...children.map((child) => child.x)]
  return `M${Math.min(...places)} ${bar}H${Math.max(...places)}`
}

/** One stroke for separated, two for divorced, to the left of where the children's line leaves. */
function slashesOf(status: CoupleLines['status'], middle: number, y: number): string[] {
  const count = status === 'divorced' ? 2 : status === 'separated' ? 1 : 0
  return Array.from({ length: count }, (_, index) => `M${middle - 12 - index * 7} ${y + 8}l8 -16`)
}

/** What is between two people, as the paths of its sign. */
export function relationPaths(
  relation: Genogram['relations'][number],
  layout: GenogramLayout,
  frame: GenogramFrame,
): readonly string[] {
  const [a, b] = relation.between.map((id) => layout.persons.get(id))
  if (a === undefined || b === undefined) return []
  const way = Math.atan2(b.y - a.y, b.x - a.x)
  const gap = frame.half + 5
  const length = Math.hypot(b.x - a.x, b.y - a.y) - 2 * gap
  // Beside each other the line bows above the signs; from row to row it runs almost straight.
  const bow = a.y === b.y ? Math.sign(a.x - b.x || 1) * frame.half * 1.9 : frame.half * 0.5
  const at = (share: number, aside: number) => {
    const along = gap + length * share
    const out = bow * Math.sin(Math.PI * share) + aside
    const x = a.x + along * Math.cos(way) - out * Math.sin(way)
    const y = a.y + along * Math.sin(way) + out * Math.cos(way)
    return `${round(x)} ${round(y)}`
  }
  switch (relation.kind) {
    case 'close':
      return [-2.5, 2.5].map((aside) => curve(at, aside))
    case 'distant':
      return [curve(at, 0)]
    case 'conflict':
      return [zigzag(at, length)]
    case 'cut-off':
      return [...broken(at), `M${at(0.46, -7)}L${at(0.46, 7)}`, `M${at(0.54, -7)}L${at(0.54, 7)}`]
  }
}

type At = (share: number, aside: number) => string
const SMOOTH = 16

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
