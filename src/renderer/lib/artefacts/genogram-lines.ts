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
