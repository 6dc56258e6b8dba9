import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { tellingDecimals } from '../../../core/measurement/telling-decimals'
import { useFormat } from '../use-format'
import type { Band } from './aspect-band'
import { BandMet } from './band-met'
import { BandPlot } from './band-plot'

interface BandRowProps {
  readonly name: ReactNode
  /** The class that gives the row its colour. */
  readonly tone: string
  readonly band: Band
  readonly hasVerdicts: boolean
}

/**
 * One aspect, one domain, or the whole, as a row of a table. The roles are spelled out because the narrow page draws the row as a grid, and some
 * browsers then no longer take it for a row.
 */
export function BandRow({ name, tone, band, hasVerdicts }: BandRowProps) {
  const { t } = useTranslation('readiness')
  const format = useFormat()
  const { share, interval, cut, isEnough, evidenceWords, verdict } = band
  const decimals = share === null || cut === undefined ? 0 : tellingDecimals(share, cut)
  const rangeWords = () => {
    if (interval === null) return hasVerdicts ? t('bands.no-items') : t('bands.none-yet')
    if (!isEnough) return t('bands.not-enough')
    return t('bands.range', { low: format.number(Math.round(interval[0] * 100)), high: format.percent(interval[1]) })
  }
  return (
    <tr role="row" className={tone}>
      <th role="rowheader" scope="row" className="c-name">
        {name}
      </th>
      <td role="cell" className="c-plot">
        <BandPlot band={band} />
      </td>
      <td role="cell" className="c-est">
        <span className="est">
          {isEnough && share !== null ? (
            format.percent(share, decimals)
          ) : (
            <>
              <span aria-hidden="true">–</span>
              <span className="vh">{t('bands.none-yet')}</span>
            </>
          )}
        </span>
      </td>
      <td role="cell" className="c-ev">
        <span className="num">{rangeWords()}</span> <span className="ev">{evidenceWords}</span>
      </td>
      {hasVerdicts && (
        <td role="cell" className="c-met">
          {verdict !== undefined && (
            <BandMet
              verdict={verdict}
              cutWords={cut === undefined ? null : t('bands.cut', { share: format.percent(cut, decimals) })}
            />
          )}
        </td>
      )}
    </tr>
  )
}
