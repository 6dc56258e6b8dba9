import type { ArtefactOf } from '../../../core/cases/artefact'
import { RichText } from '../text/rich-text'
import { usePlainText } from '../text/use-plain-text'
import type { ArtefactProps } from './artefact-props'
import { PartRow } from './part-row'
import '../text/table.css'
import './sheet.css'

/** A row's name that is this short is a number or a code: it is not broken. */
const LONGEST_CODE = 8

/** A table; on a narrow page each row becomes a block of its own with the headings in words. */
export function TableArtefact({ artefact, pack }: ArtefactProps<'table'>) {
  const plain = usePlainText(pack)
  return (
    <div className="art sheetpaper">
      <table className="table table-stack">
        <caption>
          <RichText value={artefact.title} pack={pack} />
        </caption>
        <thead>
          <tr>
            {artefact.head.map((cell, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: an exhibit never changes
              <th key={column} scope="col">
                <RichText value={cell} pack={pack} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {artefact.rows.map(rowOf).map(({ id, cells: [first, ...cells] }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an exhibit never changes
            <tr key={index}>
              <th
                scope="row"
                className={first !== undefined && plain(first).length <= LONGEST_CODE ? 'code' : undefined}
              >
                {first !== undefined && (
                  <PartRow part={id} pack={pack} says={first}>
                    <RichText value={first} pack={pack} />
                  </PartRow>
                )}
              </th>
              {cells.map((cell, place) => {
                const heading = artefact.head[place + 1]
                return (
                  // biome-ignore lint/suspicious/noArrayIndexKey: an exhibit never changes
                  <td key={place} data-h={heading === undefined ? '' : plain(heading)}>
                    <RichText value={cell} pack={pack} />
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** A row with its name, where it has one. */
function rowOf(row: ArtefactOf<'table'>['rows'][number]) {
  return 'id' in row ? row : { id: undefined, cells: row }
}
