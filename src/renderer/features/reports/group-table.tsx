import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { GroupScore } from '../../../core/exams/report-groups'
import { BandPlot } from '../../lib/readiness/band-plot'
import { useFormat } from '../../lib/use-format'

export interface GroupRow {
  readonly name: ReactNode
  /** Which dye the row is drawn in; ink without one. */
  readonly dye?: string
  readonly group: GroupScore<string>
}

interface GroupTableProps {
  readonly caption: string
  /** What the rows are: level, topic, aspect. */
  readonly heading: string
  readonly rows: readonly GroupRow[]
}

/**
 * Share, interval, points and number of items, group by group. The drawing shows nothing that is not in the cells beside it; few items
 * are dashed in the one and said in the others.
 */
export function GroupTable({ caption, heading, rows }: GroupTableProps) {
  const { t } = useTranslation('reports')
  const format = useFormat()
  return (
    <table className="ready groups" role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col" className="c-name">
            {heading}
          </th>
          <th role="columnheader" scope="col" className="c-plot">
            <span className="vh">{t('columns.picture')}</span>
          </th>
          <th role="columnheader" scope="col" className="c-est">
            {t('columns.share')}
          </th>
          <th role="columnheader" scope="col" className="c-ev">
            {t('columns.evidence')}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ name, dye = 'tot', group }) => (
          <tr key={group.key} role="row" className={dye}>
            <th role="rowheader" scope="row" className="c-name">
              {name}
            </th>
            <td role="cell" className="c-plot">
              <BandPlot
                band={{
                  share: group.share,
                  interval: group.interval,
                  isEnough: !group.isFew,
                  evidenceWords: '',
                }}
              />
            </td>
            <td role="cell" className="c-est">
              <span className="est">{format.percent(group.share)}</span>
            </td>
            <td role="cell" className="c-ev">
              <span className="num">
                {t('group-range', {
                  low: format.number(Math.round(group.interval[0] * 100)),
                  high: format.percent(group.interval[1]),
                })}
              </span>{' '}
              <span className="ev">
                {t('group-points', { points: format.points(group.points), maximum: format.points(group.maximum) })}
                {' · '}
                {t('group-items', { count: group.items })}
                {group.isFew && <b> {t('few')}</b>}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
