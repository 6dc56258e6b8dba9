import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, paths } from '../../lib/navigation'
import { PlainPage } from '../../lib/plain-page'
import { ReadFailed } from '../../lib/read-failed'
import { useDocumentTitle } from '../../lib/use-document-title'
import { Waiting } from '../../lib/waiting'
import { fitsFilter, type JournalFilter, NO_FILTER } from './journal-filter'
import { JournalFilters } from './journal-filters'
import { JournalHelp } from './journal-help'
import { JournalList } from './journal-list'
import { JournalTools } from './journal-tools'
import { RemovedEntries } from './removed-entries'
import { type JournalRow, useJournal } from './use-journal'
import { useRemoval } from './use-removal'
import './journal.css'

/** All that a learner wrote after cases: to read again, find, change, print and take along. */
export function JournalScreen() {
  const { t } = useTranslation('journal')
  const journal = useJournal()
  const removal = useRemoval()
  const [editing, setEditing] = useState<string | null>(null)
  useDocumentTitle(t('title'))
  if (journal.kind === 'loading') return <Waiting />
  if (journal.kind === 'failed') {
    return (
      <PlainPage title={t('title')}>
        <ReadFailed detail={journal.detail} />
      </PlainPage>
    )
  }
  // What is being changed stays in sight, whatever becomes of its words.
  const rows = journal.value.filter(({ entry }) => entry.text.trim() !== '' || entry.id === editing)
  return (
    <div className="journal">
      {rows.length === 0 ? (
        <EmptyJournal />
      ) : (
        <FullJournal rows={rows} editing={editing} onEdit={setEditing} onRemove={removal.remove} />
      )}
      <RemovedEntries removal={removal} />
    </div>
  )
}

function EmptyJournal() {
  const { t } = useTranslation('journal')
  return (
    <PlainPage title={t('empty.title')}>
      <p>{t('empty.body')}</p>
      <p className="acts">
        <Link className="btn btn-main" to={paths.library}>
          {t('empty.go')}
        </Link>
      </p>
    </PlainPage>
  )
}

interface FullJournalProps {
  readonly rows: readonly JournalRow[]
  readonly editing: string | null
  onEdit(id: string | null): void
  onRemove(row: JournalRow): void
}

function FullJournal({ rows, editing, onEdit, onRemove }: FullJournalProps) {
  const { t } = useTranslation('journal')
  const [filter, setFilter] = useState<JournalFilter>(NO_FILTER)
  const shown = rows.filter(({ entry }) => entry.id === editing || fitsFilter(entry, filter))
  return (
    <>
      <div className="spread">
        <div className="spread-margin" />
        <div className="spread-page stack">
          <div className="lib-head">
            <h1>{t('title')}</h1>
            <JournalHelp rows={rows} />
          </div>
          <p className="muted journal-lead">{t('lead')}</p>
          <JournalFilters rows={rows} filter={filter} onChange={setFilter} />
          <p className="muted small" role="status">
            {shown.length === 0 ? t('none-found') : t('found', { count: shown.length })}
          </p>
          {shown.length === 0 && (
            <p className="acts">
              <button type="button" className="btn btn-line" onClick={() => setFilter(NO_FILTER)}>
                {t('show-all')}
              </button>
            </p>
          )}
        </div>
      </div>
      <JournalList rows={shown} editing={editing} onEdit={onEdit} onRemove={onRemove} />
      {shown.length > 0 && <JournalTools rows={shown} />}
    </>
  )
}
