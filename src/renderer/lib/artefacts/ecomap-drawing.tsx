import type { ArtefactOf } from '../../../core/cases/artefact'
import { type EcomapFrame, type EcomapPlace, layoutEcomap, type Point, wrapLabel } from './ecomap-layout'

/** Wide, the systems carry their names; narrow, only their numbers, which the list explains. */
const FRAMES: Readonly<Record<'wide' | 'narrow', EcomapFrame>> = {
  wide: { width: 720, height: 470, centre: { x: 78, y: 50 }, system: { x: 84, y: 38 }, ring: { x: 272, y: 192 } },
  narrow: { width: 300, height: 310, centre: { x: 56, y: 36 }, system: { x: 18, y: 18 }, ring: { x: 128, y: 132 } },
}

interface EcomapDrawingProps {
  readonly artefact: ArtefactOf<'ecomap'>
  readonly size: 'wide' | 'narrow'
  readonly words: (text: ArtefactOf<'ecomap'>['centre']) => string
  readonly name: string
}

/** The drawing alone. Its text equivalent is the list beneath it, so that here only the name is told. */
export function EcomapDrawing({ artefact, size, words, name }: EcomapDrawingProps) {
  const frame = FRAMES[size]
  const places = layoutEcomap(artefact.systems, frame)
  const middle = { x: frame.width / 2, y: frame.height / 2 }
  return (
    <svg className={`eco eco-${size}`} viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-label={name}>
      {places.map((place, index) => (
        <Tie key={place.id} tie={place.tie} kind={artefact.systems[index]?.tie ?? 'open'} />
      ))}
      <ellipse className="eco-centre" cx={middle.x} cy={middle.y} rx={frame.centre.x} ry={frame.centre.y} />
      <Lines
        at={middle}
        lines={wrapLabel(words(artefact.centre), size === 'wide' ? 15 : 12, size === 'wide' ? 3 : 2)}
        className="eco-me"
      />
      {places.map((place, index) => {
        const label = artefact.systems[index]?.label
        return (
          <g key={place.id}>
            <ellipse className="eco-node" cx={place.at.x} cy={place.at.y} rx={frame.system.x} ry={frame.system.y} />
            {size === 'wide' && label !== undefined ? (
              <Lines at={place.at} lines={wrapLabel(`${index + 1} · ${words(label)}`, 20, 3)} />
            ) : (
              <Lines at={place.at} lines={[String(index + 1)]} className="eco-me" />
            )}
          </g>
        )
      })}
    </svg>
  )
}

interface TieProps {
  readonly tie: EcomapPlace['tie']
  readonly kind: 'strong' | 'tenuous' | 'stressful' | 'open'
}

/** One tie by Hartman's signs: thick when strong, dashed when tenuous, hatched when stressful. One that is open is a question. */
export function Tie({ tie, kind }: TieProps) {
  return (
    <g className={`eco-tie eco-${kind}`}>
      {kind === 'open' ? (
        <text textAnchor="middle" x={(tie.from.x + tie.to.x) / 2} y={(tie.from.y + tie.to.y) / 2 + 5}>
          ?
        </text>
      ) : (
        <line x1={tie.from.x} y1={tie.from.y} x2={tie.to.x} y2={tie.to.y} />
      )}
      {tie.hatches.map(([a, b]) => (
        <line key={`${a.x} ${a.y}`} className="eco-hatch" x1={a.x} y1={a.y} x2={b.x} y2={b.y} />
      ))}
      {tie.arrows.map((corners) => (
        <polygon key={corners.map(pair).join(' ')} points={corners.map(pair).join(' ')} />
      ))}
    </g>
  )
}

function pair(point: Point): string {
  return `${round(point.x)},${round(point.y)}`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

interface LinesProps {
  readonly at: Point
  readonly lines: readonly string[]
  readonly className?: string
}

const LINE_HEIGHT = 17

function Lines({ at, lines, className }: LinesProps) {
  const top = at.y - ((lines.length - 1) * LINE_HEIGHT) / 2 + 5
  return (
    <text className={className} textAnchor="middle">
      {lines.map((line, index) => (
        <tspan key={line} x={at.x} y={top + index * LINE_HEIGHT}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
