import { Redo2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'

interface SetAsideNoteProps {
  /** How many decisions going back has set aside. */
  readonly count: number
  readonly isSaving: boolean
  onRestore(): void
}

/** After going back: what was set aside, and the way to have it again as long as nothing was chosen anew. */
export function SetAsideNote({ count, isSaving, onRestore }: SetAsideNoteProps) {
  const { t } = useTranslation('cases')
  return (
    <div className="set-aside" role="status">
      <p>{t('aside.what', { count })}</p>
      <button type="button" className="btn btn-quiet" disabled={isSaving} onClick={onRestore}>
        <Redo2 className="icon" aria-hidden="true" /> {t('aside.restore')}
      </button>
    </div>
  )
}
