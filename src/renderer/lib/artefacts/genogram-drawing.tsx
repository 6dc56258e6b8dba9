import type { ArtefactOf } from '../../../core/cases/artefact'
import { wrapLabel } from './ecomap-layout'
import { type GenogramFrame, layoutGenogram, type PlacedPerson } from './genogram-layout'
import { coupleLines } from './genogram-lines'
import { relationPaths } from './genogram-relations'
import { GenogramSign } from './genogram-sign'

/** Wide, people carry their names and years; narrow, only their numbers, which the list explains. */
const FRAMES: Readonly<Record<'wide' | 'narrow', GenogramFrame>> = {
  wide: { half: 20, step: 112, row: 152, slack: 44 },
  narrow: { half: 15, step: 52, row: 96, slack: 36 },
}
const LINE_HEIGHT = 16

interface GenogramDrawingProps {
  readonly artefact: ArtefactOf<'genogram'>
  readonly size: 'wide' | 'narrow'
  readonly words: (text: ArtefactOf<'genogram'>['title']) => string
  readonly name: string
}

/** The drawing alone. Its text equivalent is the list beneath it, so that here only the name is told. */
export function GenogramDrawing({ artefact, size, words, name }: GenogramDrawingProps) {
  const frame = FRAMES[size]
  const layout = layoutGenogram(artefact, frame)
  return (
    <svg
      className={`geno geno-${size}`}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      style={{ maxWidth: `${layout.width * (size === 'wide' ? 1.15 : 1.4)}px` }}
      role="img"
      aria-label={name}
    >
      {coupleLines(artefact, layout, frame).map((couple) => (
        <g key={couple.key} className="geno-tie">
          <path className={`geno-${couple.status}`} d={couple.path} />
          {couple.slashes.map((slash) => (
            <path key={slash} d={slash} />
          ))}
          <path d={couple.trunk} />
          {couple.children.map((child) => (
            <ChildLine key={child.person} bond={child.bond} path={child.path} />
          ))}
        </g>
      ))}
      {artefact.relations.map((relation) => (
        <g key={relation.between.join(' ')} className={`geno-relation geno-${relation.kind}`}>
          {relationPaths(relation, layout, frame).map((path) => (
            <path key={path} d={path} />
          ))}
        </g>
      ))}
      {artefact.persons.map((person, index) => {
        const at = layout.persons.get(person.id)
        if (at === undefined) return null
        const lines =
          size === 'wide'
            ? [...wrapLabel(`${index + 1} · ${words(person.label)}`, 15, 2), ...yearsOf(person)]
            : [String(index + 1)]
        return (
          <g key={person.id}>
            <GenogramSign person={person} x={at.x} y={at.y} half={frame.half} />
            <Label at={at} half={frame.half} lines={lines} />
          </g>
        )
      })}
    </svg>
  )
}

/** By birth a line, adopted a line and a dashed one, foster a dotted one. */
function ChildLine({ bond, path }: { readonly bond: string; readonly path: string }) {
  if (bond !== 'adopted') return <path className={`geno-${bond}`} d={path} />
  return (
    <>
      <path d={path} transform="translate(-2.5 0)" />
      <path className="geno-adopted" d={path} transform="translate(2.5 0)" />
    </>
  )
}

function yearsOf({ born, died }: ArtefactOf<'genogram'>['persons'][number]): string[] {
  if (born === undefined && died === undefined) return []
  if (died === undefined) return [String(born)]
  return [`${born ?? '?'}–${died === true ? '?' : died}`]
}

interface LabelProps {
  readonly at: PlacedPerson
  readonly half: number
  readonly lines: readonly string[]
}

function Label({ at, half, lines }: LabelProps) {
  return (
    <text textAnchor="middle">
      {lines.map((line, index) => (
        <tspan key={line} x={at.x} y={at.y + half + 17 + index * LINE_HEIGHT}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
