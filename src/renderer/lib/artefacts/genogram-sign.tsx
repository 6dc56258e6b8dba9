import type { ArtefactOf } from '../../../core/cases/artefact'

interface GenogramSignProps {
  readonly person: Pick<ArtefactOf<'genogram'>['persons'][number], 'sign' | 'died' | 'isIndex'>
  readonly x: number
  readonly y: number
  readonly half: number
}

/** A person by McGoldrick's signs: square man, circle woman, diamond neither or not known, triangle a pregnancy; a cross has died. */
export function GenogramSign({ person, x, y, half }: GenogramSignProps) {
  const cross = half * 0.72
  return (
    <g className="geno-sign">
      <Outline sign={person.sign} x={x} y={y} half={half} />
      {person.isIndex && <Outline sign={person.sign} x={x} y={y} half={half - 5} />}
      {person.died !== undefined && (
        <path
          d={`M${x - cross} ${y - cross}L${x + cross} ${y + cross}M${x + cross} ${y - cross}L${x - cross} ${y + cross}`}
        />
      )}
    </g>
  )
}

interface OutlineProps extends Omit<GenogramSignProps, 'person'> {
  readonly sign: GenogramSignProps['person']['sign']
}

function Outline({ sign, x, y, half }: OutlineProps) {
  switch (sign) {
    case 'man':
      return <rect x={x - half} y={y - half} width={2 * half} height={2 * half} />
    case 'woman':
      return <circle cx={x} cy={y} r={half} />
    case 'unknown':
      return <polygon points={`${x},${y - half} ${x + half},${y} ${x},${y + half} ${x - half},${y}`} />
    case 'pregnancy':
      return <polygon points={`${x},${y - half} ${x + half},${y + half} ${x - half},${y + half}`} />
  }
}
