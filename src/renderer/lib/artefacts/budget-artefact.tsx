import { useTranslation } from 'react-i18next'
import { RichText } from '../text/rich-text'
import { usePlainText } from '../text/use-plain-text'
import type { ArtefactProps } from './artefact-props'
import { BudgetRow } from './budget-row'
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
