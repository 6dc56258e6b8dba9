import { Trash2 } from 'lucide-react'
import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type LessonMark, MARK_NOTE_LIMIT } from '../../../../core/progress/lesson-mark'
import type { WriteError } from '../../../../data/write-result'
import { NotSaved } from '../../../lib/not-saved'
import { Sheet } from '../../../ui/sheet'

interface MarkSheetProps {
  readonly mark: LessonMark
  readonly error: WriteError | null
  onSave(note: string): void
  onRemove(): void
  onClose(): void
}

/** A mark's words and the note at it. */
export function MarkSheet({ mark, error, onSave, onRemove, onClose }: MarkSheetProps) {
  const { t } = useTranslation(['learn', 'common'])
  const [note, setNote] = useState(mark.note)
  const field = useId()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSave(note)
  }
  return (
    <Sheet title={t('marks.sheet')} closeName={t('common:close')} onClose={onClose}>
      <blockquote className="mark-quote" lang={mark.language}>
        {mark.quote}
      </blockquote>
      <form className="field" onSubmit={submit}>
        <label htmlFor={field}>{t('marks.note')}</label>
        <p className="hint" id={`${field}-hint`}>
          {t('marks.note-hint')}
        </p>
        <textarea
          className="input"
          id={field}
          aria-describedby={`${field}-hint`}
          maxLength={MARK_NOTE_LIMIT}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        {error !== null && <NotSaved error={error} onRetry={() => onSave(note)} />}
        <p className="acts mark-acts">
          <button type="submit" className="btn btn-main">
            {t('marks.save')}
          </button>
          <button type="button" className="btn btn-quiet" onClick={onRemove}>
            <Trash2 className="icon" aria-hidden="true" /> {t('marks.remove')}
          </button>
        </p>
      </form>
    </Sheet>
  )
}
