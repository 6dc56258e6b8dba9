import type { ReactNode } from 'react'

interface TallyRow {
  readonly name: string
  readonly value: ReactNode
  /** What else to say of it, on a line of its own. */
  readonly more?: string | undefined
}

/** Names and values under each other; a row that does not apply is null. */
export function Tally({ rows }: { readonly rows: readonly (TallyRow | null)[] }) {
  return (
    <dl className="tally">
      {rows.map(
        (row) =>
          row !== null && (
            <div key={row.name}>
              <dt>
                {row.name}
                {row.more !== undefined && <small>{row.more}</small>}
              </dt>
              <dd>{row.value}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
