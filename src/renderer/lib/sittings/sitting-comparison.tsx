import { useTranslation } from 'react-i18next'
import { type Change, compareReports } from '../../../core/exams/report-comparison'
import type { Score } from '../../../core/exams/score-report'
import { AspectLabel, DYES } from '../aspect-label'
import type { Format } from '../format'
import { useFormat } from '../use-format'
import { ComparisonKey, ComparisonPlot } from './comparison-plot'
import type { Compared } from './load-earlier'
import './sitting-comparison.css'

interface SittingComparisonProps {
  readonly earlier: Compared
  readonly later: Compared
}

/**
 * Two sittings of one blueprint, aspect by aspect: a drawing of both bands in each row, and every length of it in the cells beside
 * it. A change that chance could have made is named as such.
 */
export function SittingComparison({ earlier, later }: SittingComparisonProps) {
  const { t } = useTranslation('reports')
  const format = useFormat()
  const changes = compareReports(earlier.report, later.report)
  const whole = changes.find(({ name }) => name === 'total')
  const when = { earlier: format.moment(earlier.session.startedAt), later: format.moment(later.session.startedAt) }
  return (
    <div className="compare">
      {whole !== undefined && <WholeWords whole={whole} />}
      <table className="ready" role="table">
        <caption>{t('comparison.caption', when)}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col" className="c-name">
              {t('comparison.name')}
            </th>
            <th role="columnheader" scope="col" className="c-plot">
              <span className="vh">{t('comparison.picture')}</span>
            </th>
            <th role="columnheader" scope="col">
              {when.earlier}
            </th>
            <th role="columnheader" scope="col">
              {when.later}
            </th>
            <th role="columnheader" scope="col" className="c-change">
              {t('comparison.change')}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {changes.map((change) => (
            <ChangeRow key={change.name} change={change} when={when} />
          ))}
        </tbody>
      </table>
      <ComparisonKey />
      <p className="muted compare-how">{t('comparison.how')}</p>
    </div>
  )
}

/** What the comparison comes to, before its numbers. */
function WholeWords({ whole }: { readonly whole: Change }) {
  const { t } = useTranslation('reports')
  const format = useFormat()
  const { direction, difference } = whole
  if (Math.round(difference * 100) === 0) return <p>{t('comparison.words.same')}</p>
  return <p>{t(`comparison.words.${direction}`, { points: pointsOf(whole, format, direction !== 'unclear') })}</p>
}

interface ChangeRowProps {
  readonly change: Change
  readonly when: { readonly earlier: string; readonly later: string }
}

/** The date stands in each cell, too, for the narrow page that shows no head. */
function ChangeRow({ change, when }: ChangeRowProps) {
  const { t } = useTranslation('reports')
  const format = useFormat()
  const { name, earlier, later, direction } = change
  const cell = ({ share, interval: [low, high] }: Score) =>
    t('comparison.cell', {
      share: format.percent(share),
      low: format.number(Math.round(low * 100)),
      high: format.percent(high),
    })
  return (
    <tr role="row" className={name === 'total' ? 'tot total' : DYES[name]}>
      <th role="rowheader" scope="row" className="c-name">
        {name === 'total' ? <b>{t('comparison.total')}</b> : <AspectLabel aspect={name} />}
      </th>
      <td role="cell" className="c-plot">
        <ComparisonPlot change={change} />
      </td>
      <td role="cell" className="c-before num" data-when={when.earlier}>
        {cell(earlier)}
      </td>
      <td role="cell" className="c-after num" data-when={when.later}>
        {cell(later)}
      </td>
      <td role="cell" className="c-change">
        <b className="num">{t('comparison.points', { points: pointsOf(change, format, false) })}</b>
        <small>{t(`comparison.directions.${direction}`)}</small>
      </td>
    </tr>
  )
}

/** A difference of shares in percentage points; with its sign, unless the words around it say which way it goes. */
function pointsOf({ difference }: Change, format: Format, isPlain: boolean): string {
  const points = Math.round(difference * 100)
  const size = format.number(Math.abs(points))
  if (isPlain || points === 0) return size
  return points > 0 ? `+${size}` : `−${size}`
}
