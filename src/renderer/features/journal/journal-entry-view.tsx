import { Pencil, Trash2 } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { saveJournalEntry } from '../../../data/journal-repo'
import { JournalField } from '../../lib/journal/journal-field'
import { Link, paths } from '../../lib/navigation'
import { useServices } from '../../lib/services'
import { RichText } from '../../lib/text/rich-text'
import { useFormat } from '../../lib/use-format'
import type { JournalRow } from './use-journal'

interface JournalEntryViewProps {
  readonly row: JournalRow
  readonly isEditing: boolean
  onEdit(begins: boolean): void
  onRemove(): void
}

/** One answer: the case, the question and the words; to change, to delete, or to look back on the run that it came from. */
export function JournalEntryView({ row, isEditing, onEdit, onRemove }: JournalEntryViewProps) {
  const { t } = useTranslation('journal')
  const { db, clock } = useServices()
  const format = useFormat()
  const opener = useRef<HTMLButtonElement>(null)
  const wasEditing = useRef(false)
  // Back at the button that opened the field.
  useEffect(() => {
    if (wasEditing.current && !isEditing) opener.current?.focus()
    wasEditing.current = isEditing
  }, [isEditing])
  const { entry, caseTitle, endingTitle } = row
  const question = <RichText value={entry.question} pack={entry.pack} />
  const moment = format.moment(entry.at)
  return (
    <article className="journal-entry" aria-label={t('entry.of', { moment })}>
      <p className="muted small">
        {format.time(entry.at)}
        {caseTitle !== null && (
          <>
            {' · '}
            <RichText value={caseTitle} pack={entry.pack} />
          </>
        )}
        {endingTitle !== null && (
          <>
            {': '}
            <RichText value={endingTitle} pack={entry.pack} />
          </>
        )}
      </p>
      {isEditing ? (
        <JournalField
          label={question}
          initial={entry.text}
          hasFocus
          onSave={(text) => saveJournalEntry(db, { ...entry, text, updatedAt: clock.now().wall })}
        />
      ) : (
        <>
          <h3>{question}</h3>
          <p className="read own-words">{entry.text}</p>
        </>
      )}
      <p className="acts journal-acts">
        <button
          type="button"
          className="btn btn-quiet"
          ref={opener}
          aria-expanded={isEditing}
          onClick={() => onEdit(!isEditing)}
        >
          <Pencil className="icon icon-sm" aria-hidden="true" /> {isEditing ? t('entry.done') : t('entry.edit')}
          <span className="vh"> {t('entry.of', { moment })}</span>
        </button>
        {caseTitle !== null && (
          <Link className="btn btn-quiet" to={paths.debrief(entry.runId)}>
            {t('entry.debrief')}
            <span className="vh"> {t('entry.of', { moment })}</span>
          </Link>
        )}
        <button type="button" className="btn btn-quiet" onClick={onRemove}>
          <Trash2 className="icon icon-sm" aria-hidden="true" /> {t('entry.remove')}
          <span className="vh"> {t('entry.of', { moment })}</span>
        </button>
      </p>
    </article>
  )
}
