import type { ArtefactOf } from '../../../core/cases/artefact'

type System = ArtefactOf<'ecomap'>['systems'][number]

export interface Point {
  readonly x: number
  readonly y: number
}

/** The drawing's measure: half axes of the centre, of a system, and of the ring on which the systems stand. */
export interface EcomapFrame {
  readonly width: number
  readonly height: number
  readonly centre: Point
  readonly system: Point
  readonly ring: Point
}

export interface EcomapTie {
  readonly from: Point
  readonly to: Point
  /** Short strokes across a stressful tie. */
  readonly hatches: readonly (readonly [Point, Point])[]
  /** Arrow heads, each as three corners. */
  readonly arrows: readonly (readonly [Point, Point, Point])[]
}

export interface EcomapPlace {
  readonly id: string
  readonly at: Point
  /** Without strokes where it is not drawn yet. */
  readonly tie: EcomapTie
}

const GAP = 7
const HATCH = { every: 13, half: 6 }
const ARROW = { long: 12, half: 6 }

/** Systems stand clockwise from above, each tied to the centre by a straight line between the two outlines. */
export function layoutEcomap(
  systems: readonly Pick<System, 'id' | 'tie' | 'flow'>[],
  frame: EcomapFrame,
): EcomapPlace[] {
  const middle = { x: frame.width / 2, y: frame.height / 2 }
  return systems.map((system, index) => {
    const angle = -Math.PI / 2 + (2 * Math.PI * index) / systems.length
    const at = { x: middle.x + frame.ring.x * Math.cos(angle), y: middle.y + frame.ring.y * Math.sin(angle) }
    const way = unit(middle, at)
    const from = along(middle, way, edgeOf(frame.centre, way) + GAP)
    const to = along(at, way, -edgeOf(frame.system, way) - GAP)
    return { id: system.id, at, tie: drawTie(system, from, to) }
  })
}

function drawTie(system: Pick<System, 'tie' | 'flow'>, from: Point, to: Point): EcomapTie {
  if (system.tie === undefined) return { from, to, hatches: [], arrows: [] }
  const way = unit(from, to)
  const toCentre = system.flow === 'to-centre' || system.flow === 'both'
  const fromCentre = system.flow === 'from-centre' || system.flow === 'both'
  return {
    from: toCentre ? along(from, way, ARROW.long - 2) : from,
    to: fromCentre ? along(to, way, 2 - ARROW.long) : to,
    hatches: system.tie === 'stressful' ? hatchesOf(from, to, way) : [],
    arrows: [...(toCentre ? [arrowAt(from, { x: -way.x, y: -way.y })] : []), ...(fromCentre ? [arrowAt(to, way)] : [])],
  }
}

function hatchesOf(from: Point, to: Point, way: Point): [Point, Point][] {
  const length = Math.hypot(to.x - from.x, to.y - from.y) - 2 * ARROW.long
  const count = Math.max(1, Math.floor(length / HATCH.every))
  const first = ARROW.long + (length - (count - 1) * HATCH.every) / 2
  return Array.from({ length: count }, (_, index) => {
    const at = along(from, way, first + index * HATCH.every)
    return [across(at, way, HATCH.half), across(at, way, -HATCH.half)]
  })
}

function arrowAt(tip: Point, way: Point): [Point, Point, Point] {
  const base = along(tip, way, -ARROW.long)
  return [tip, across(base, way, ARROW.half), across(base, way, -ARROW.half)]
}

/** How far the outline of an ellipse lies from its middle in a direction. */
function edgeOf(ellipse: Point, way: Point): number {
  return 1 / Math.hypot(way.x / ellipse.x, way.y / ellipse.y)
}

function unit(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length }
}

function along(at: Point, way: Point, distance: number): Point {
  return { x: at.x + way.x * distance, y: at.y + way.y * distance }
}

function across(at: Point, way: Point, distance: number): Point {
  return { x: at.x - way.y * distance, y: at.y + way.x * distance }
}

/** A label broken at its spaces into lines of about this many letters; what does not fit ends in an ellipsis. */
export function wrapLabel(label: string, letters: number, most: number): string[] {
  const lines: string[] = []
  for (const word of label.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= letters) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), `${lines[most - 1]}…`]
}
