import { ChevronRight } from 'lucide-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { NOTE_LIMIT } from '../../../../core/exams/session'
import { useFormat } from '../../../lib/use-format'
import { useNoteDraft } from './use-note-draft'

interface ItemNoteProps {
  readonly item: string
  readonly isLocked: boolean
}

/** A place for one's own words on an item, folded away until it is wanted. Rendered anew for each item. */
export function ItemNote({ item, isLocked }: ItemNoteProps) {
  const { t } = useTranslation('exams')
  const format = useFormat()
  const id = useId()
  const { text, edit, write } = useNoteDraft(item)
  return (
    <details className="item-note">
      <summary>
        <ChevronRight className="icon" aria-hidden="true" />
        {t(text === '' ? 'tools.note.title' : 'tools.note.title-filled')}
      </summary>
      <div className="field">
        <label htmlFor={id}>{t('tools.note.label')}</label>
        <p className="hint" id={`${id}hint`}>
          {t('tools.note.hint', { limit: format.number(NOTE_LIMIT) })}
        </p>
        <textarea
          id={id}
          className="input"
          aria-describedby={`${id}hint`}
          maxLength={NOTE_LIMIT}
          value={text}
          readOnly={isLocked}
          onChange={(event) => edit(event.target.value)}
          onBlur={write}
        />
      </div>
    </details>
  )
}
