import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ArtefactOf } from '../../../core/cases/artefact'
import { relationPaths } from './genogram-relations'
import { GenogramSign } from './genogram-sign'

type Genogram = ArtefactOf<'genogram'>

const WIDTH = 52
const HEIGHT = 26

/** What the signs of this drawing mean: those that stand in it, and no others. */
export function GenogramLegend({ artefact }: { readonly artefact: Genogram }) {
  const { t } = useTranslation('artefacts')
  const { persons, couples, relations } = artefact
  const signs = (['man', 'woman', 'unknown', 'pregnancy'] as const).filter((sign) =>
    persons.some((p) => p.sign === sign),
  )
  const states = (['married', 'living-together', 'separated', 'divorced'] as const).filter((status) =>
    couples.some((couple) => couple.status === status),
  )
  const bonds = (['adopted', 'foster'] as const).filter((bond) =>
    couples.some(({ children }) => children.some((child) => child.bond === bond)),
  )
  const kinds = (['close', 'conflict', 'distant', 'cut-off'] as const).filter((kind) =>
    relations.some((relation) => relation.kind === kind),
  )
  const plain = { sign: 'woman' as const, died: undefined, isIndex: false }
  return (
    <ul className="eco-legend" aria-label={t('genogram.legend')}>
      {signs.map((sign) => (
        <Entry key={sign} words={t(`genogram.signs.${sign}`)}>
          <GenogramSign person={{ ...plain, sign }} x={WIDTH / 2} y={HEIGHT / 2} half={10} />
        </Entry>
      ))}
      <Entry words={t('genogram.index')}>
        <GenogramSign person={{ ...plain, isIndex: true }} x={WIDTH / 2} y={HEIGHT / 2} half={11} />
      </Entry>
      {persons.some((person) => person.died !== undefined) && (
        <Entry words={t('genogram.died')}>
          <GenogramSign person={{ ...plain, died: true }} x={WIDTH / 2} y={HEIGHT / 2} half={10} />
        </Entry>
      )}
      {states.map((status) => (
        <Entry key={status} words={t(`genogram.couples.${status}`)}>
          <g className="geno-tie">
            <path className={`geno-${status}`} d={`M2 ${HEIGHT / 2}H${WIDTH - 2}`} />
            {(status === 'separated' || status === 'divorced') && <path d={`M${WIDTH / 2 - 6} 21l8 -16`} />}
            {status === 'divorced' && <path d={`M${WIDTH / 2 + 1} 21l8 -16`} />}
          </g>
        </Entry>
      ))}
      {bonds.map((bond) => (
        <Entry key={bond} words={t(`genogram.bonds.${bond}`)}>
          <g className="geno-tie">
            {bond === 'adopted' && <path d={`M${WIDTH / 2 - 5} 1V25`} />}
            <path className={`geno-${bond}`} d={`M${WIDTH / 2} 1V25`} />
          </g>
        </Entry>
      ))}
      {kinds.map((kind) => (
        <Entry key={kind} words={t(`genogram.relations.${kind}`)}>
          <g className={`geno-relation geno-${kind}`}>
            {samplePaths(kind).map((path) => (
              <path key={path} d={path} />
            ))}
          </g>
        </Entry>
      ))}
    </ul>
  )
}

/** A relation between two people at the ends of the sample. */
function samplePaths(kind: Genogram['relations'][number]['kind']): readonly string[] {
  const ends = [
    { id: 'a', x: -3, y: HEIGHT / 2 },
    { id: 'b', x: WIDTH + 3, y: HEIGHT / 2 },
  ]
  const layout = { width: WIDTH, height: HEIGHT, persons: new Map(ends.map((end) => [end.id, end])) }
  return relationPaths({ between: ['a', 'b'], kind }, layout, { half: 0, step: 0, row: 0, slack: 0 })
}

function Entry({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  return (
    <li>
      <svg className="geno" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {children}
      </svg>
      {words}
    </li>
  )
}
