import type { ReactNode } from 'react'

interface KeysListProps {
  readonly rows: readonly {
    /** Pressed one after the other, or together where a sign says so. */
    readonly keys: readonly string[]
    readonly text: ReactNode
  }[]
}

/** Keys, and what each does. */
export function KeysList({ rows }: KeysListProps) {
  return (
    <dl className="keys-list">
      {rows.map(({ keys, text }) => (
        <div key={keys.join(' ')}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
