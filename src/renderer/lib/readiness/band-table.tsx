import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Band, BandsKind } from './aspect-band'
import './aspect-bands.css'
import { BandKey } from './band-key'
import { BandRow } from './band-row'

interface BandTableProps {
  readonly kind: BandsKind
  readonly caption: ReactNode
  /** What the rows are. */
  readonly heading: string
  readonly rows: readonly {
    readonly id: string
    readonly name: ReactNode
    readonly tone: string
    readonly band: Band
  }[]
}

/**
 * A real table with a drawing in each row: the range first, then the number, and how much stands behind it. Every length in the drawing
 * stands beside it in words, so that the table is its own text equivalent.
 */
export function BandTable({ kind, caption, heading, rows }: BandTableProps) {
  const { t } = useTranslation('readiness')
  const hasVerdicts = kind === 'result'
  return (
    <div className="bands">
      <table className="ready" role="table">
        <caption>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col" className="c-name">
              {heading}
            </th>
            <th role="columnheader" scope="col" className="c-plot">
              <span className="vh">{t('bands.picture')}</span>
              <Scale />
            </th>
            <th role="columnheader" scope="col" className="c-est">
              {t(`bands.estimate.${kind}`)}
            </th>
            <th role="columnheader" scope="col" className="c-ev">
              {t(`bands.evidence.${kind}`)}
            </th>
            {hasVerdicts && (
              <th role="columnheader" scope="col" className="c-met">
                {t('bands.standard')}
              </th>
            )}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ id, name, tone, band }) => (
            <BandRow key={id} name={name} tone={tone} band={band} hasVerdicts={hasVerdicts} />
          ))}
        </tbody>
      </table>
      <BandKey
        kind={kind}
        hasThin={rows.some(({ band }) => band.interval !== null && !band.isEnough)}
        hasCut={rows.some(({ band }) => band.cut !== undefined)}
      />
    </div>
  )
}

const MARKS = [0, 50, 100] as const

function Scale() {
  return (
    <span className="scale" aria-hidden="true">
      {MARKS.map((mark) => (
        <span key={mark}>{mark}</span>
      ))}
    </span>
  )
}
