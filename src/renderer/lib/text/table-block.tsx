import type { Alignment, Block, Inline } from '../../../formats/markdown/ast'
import { plainText } from '../../../formats/markdown/plain-text'
import { InlineNodes } from './inline-nodes'
import { useTextSources } from './text-context'
import './table.css'

interface TableBlockProps {
  readonly block: Extract<Block, { type: 'table' }>
  readonly isPlain: boolean
  readonly id: string | undefined
}

/** A table of a text: the first cell of a row is its heading; on a narrow page each row becomes a block of its own. */
export function TableBlock({ block, isPlain, id }: TableBlockProps) {
  const { dated } = useTextSources()
  const datedValue = (entryId: string) => {
    const entry = dated(entryId)
    return entry === 'loading' ? undefined : entry?.value
  }
  const names = block.head.map((cell) => plainText(cell, datedValue))
  return (
    <div className="tablewrap" id={id}>
      <table className="table table-stack">
        <thead>
          <tr>
            {block.head.map((cell, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: parsed text has no ids and never reorders
              <th key={column} scope="col" className={classOf(block.alignments[column])}>
                <InlineNodes inlines={cell} isPlain />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: parsed text has no ids and never reorders
            <Row key={index} row={row} names={names} alignments={block.alignments} isPlain={isPlain} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface RowProps {
  readonly row: readonly (readonly Inline[])[]
  readonly names: readonly string[]
  readonly alignments: readonly Alignment[]
  readonly isPlain: boolean
}

function Row({ row, names, alignments, isPlain }: RowProps) {
  return (
    <tr>
      {row.map((cell, column) =>
        column === 0 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: parsed text has no ids and never reorders
          <th key={column} scope="row">
            <InlineNodes inlines={cell} isPlain={isPlain} />
          </th>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: parsed text has no ids and never reorders
          <td key={column} data-h={names[column]} className={classOf(alignments[column])}>
            <InlineNodes inlines={cell} isPlain={isPlain} />
          </td>
        ),
      )}
    </tr>
  )
}

function classOf(alignment: Alignment | undefined): string | undefined {
  return alignment === 'right' ? 'r' : undefined
}
