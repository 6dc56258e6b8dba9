import { useTranslation } from 'react-i18next'
import type { ArtefactOf } from '../../../core/cases/artefact'
import { RichText } from '../text/rich-text'
import { usePlainText } from '../text/use-plain-text'
import { useFormat } from '../use-format'
import { BudgetCell } from './budget-cell'
import { PartRow } from './part-row'
import { PartVerdictLine } from './part-verdict'
import { useWork } from './work-context'

type Row = ArtefactOf<'budget'>['rows'][number]

interface BudgetRowProps {
  readonly row: Row
  readonly columns: readonly string[]
  readonly pack: string | undefined
}

/** One line of a budget, a sum, or the heading of a group. */
export function BudgetRow({ row, columns, pack }: BudgetRowProps) {
  if (row.kind !== 'group') return <AmountRow row={row} columns={columns} pack={pack} />
  return (
    <tr className="group">
      <th scope="colgroup" colSpan={columns.length + 1}>
        <RichText value={row.label} pack={pack} />
      </th>
    </tr>
  )
}

interface AmountRowProps extends BudgetRowProps {
  readonly row: Exclude<Row, { kind: 'group' }>
}

function AmountRow({ row, columns, pack }: AmountRowProps) {
  const { t } = useTranslation('artefacts')
  const format = useFormat()
  const plain = usePlainText(pack)
  const work = useWork('sums')
  const cells = row.amounts.map((_, column) => `${row.id ?? ''}.${column}`)
  const judged = cells.filter((cell) => work?.verdicts?.[cell] !== undefined)
  const headingOf = (cell: string) => (columns.length > 1 ? columns[cells.indexOf(cell)] : undefined)
  const kind = row.kind === 'line' ? '' : row.kind
  return (
    <>
      <tr className={judged.length > 0 ? `${kind} judged` : kind}>
        <th scope="row">
          <PartRow part={row.id} pack={pack} says={row.label}>
            <RichText value={row.label} pack={pack} />
            {row.note !== undefined && (
              <small>
                <RichText value={row.note} pack={pack} />
              </small>
            )}
          </PartRow>
        </th>
        {row.amounts.map((amount, column) => {
          const cell = cells[column] ?? ''
          const heading = columns[column] ?? ''
          return (
            <td key={cell} className="r" data-h={heading}>
              {amount !== null && format.number(amount)}
              {amount === null &&
                (work?.cells.includes(cell) === true ? (
                  <BudgetCell cell={cell} name={`${plain(row.label)}, ${heading}`} />
                ) : (
                  <span className="vh">{t('left-blank')}</span>
                ))}
            </td>
          )
        })}
      </tr>
      {judged.length > 0 && (
        <tr className="budget-verdicts">
          <td colSpan={columns.length + 1}>
            {judged.map((cell) => (
              <PartVerdictLine key={cell} part={cell} pack={pack} about={headingOf(cell)} />
            ))}
          </td>
        </tr>
      )}
    </>
  )
}
