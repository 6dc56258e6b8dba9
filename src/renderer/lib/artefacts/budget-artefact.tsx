import { useTranslation } from 'react-i18next'
import type { ArtefactOf } from '../../../core/cases/artefact'
import { RichText } from '../text/rich-text'
import { usePlainText } from '../text/use-plain-text'
import { useFormat } from '../use-format'
import type { ArtefactProps } from './artefact-props'
import '../text/table.css'
import './sheet.css'

/** A budget or a report of funds: figures by the reader's notation, one under the other, sums set off. */
export function BudgetArtefact({ artefact, pack }: ArtefactProps<'budget'>) {
  const { t } = useTranslation('artefacts')
  const plain = usePlainText(pack)
  const { columns } = artefact
  return (
    <div className="art sheetpaper">
      <table className={columns.length > 1 ? 'table budget budget-wide' : 'table budget'}>
        <caption>
          <RichText value={artefact.title} pack={pack} />
          <span>
            {artefact.subtitle === undefined ? t('in-rupiah') : <RichText value={artefact.subtitle} pack={pack} />}
          </span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('post')}</th>
            {columns.map((column, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: an exhibit never changes
              <th key={index} scope="col" className="r">
                <RichText value={column} pack={pack} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {artefact.rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an exhibit never changes
            <BudgetRow key={index} row={row} columns={columns.map(plain)} pack={pack} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface BudgetRowProps {
  readonly row: ArtefactOf<'budget'>['rows'][number]
  readonly columns: readonly string[]
  readonly pack: string | undefined
}

function BudgetRow({ row, columns, pack }: BudgetRowProps) {
  const { t } = useTranslation('artefacts')
  const format = useFormat()
  if (row.kind === 'group') {
    return (
      <tr className="group">
        <th scope="colgroup" colSpan={columns.length + 1}>
          <RichText value={row.label} pack={pack} />
        </th>
      </tr>
    )
  }
  return (
    <tr className={row.kind === 'line' ? undefined : row.kind}>
      <th scope="row">
        <RichText value={row.label} pack={pack} />
        {row.note !== undefined && (
          <small>
            <RichText value={row.note} pack={pack} />
          </small>
        )}
      </th>
      {row.amounts.map((amount, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an exhibit never changes
        <td key={index} className="r" data-h={columns[index]}>
          {amount === null ? <span className="vh">{t('left-blank')}</span> : format.number(amount)}
        </td>
      ))}
    </tr>
  )
}
