import { groupBy } from '../../../core/lib/group-by'
import { useFormat } from '../../lib/use-format'
import { JournalEntryView } from './journal-entry-view'
import type { JournalRow } from './use-journal'

interface JournalListProps {
  readonly rows: readonly JournalRow[]
  /** The entry that is being changed. */
  readonly editing: string | null
  onEdit(id: string | null): void
  onRemove(row: JournalRow): void
}

/** Day by day, the latest first. */
export function JournalList({ rows, editing, onEdit, onRemove }: JournalListProps) {
  const format = useFormat()
  const days = groupBy(rows, ({ entry }) => format.date(entry.at))
  return [...days].map(([day, ofDay]) => (
    <section key={day} className="spread tight" aria-labelledby={`day-${ofDay[0]?.entry.id ?? ''}`}>
      <div className="spread-margin">
        <h2 id={`day-${ofDay[0]?.entry.id ?? ''}`}>{day}</h2>
      </div>
      <ul className="spread-page journal-days">
        {ofDay.map((row) => (
          <li key={row.entry.id}>
            <JournalEntryView
              row={row}
              isEditing={editing === row.entry.id}
              onEdit={(begins) => onEdit(begins ? row.entry.id : null)}
              onRemove={() => onRemove(row)}
            />
          </li>
        ))}
      </ul>
    </section>
  ))
}
