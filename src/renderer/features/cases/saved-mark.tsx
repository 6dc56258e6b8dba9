import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'

interface SavedMarkProps {
  readonly isSaving: boolean
  /** Whether all that was chosen is on disk. */
  readonly isSaved: boolean
}

export function SavedMark({ isSaving, isSaved }: SavedMarkProps) {
  const { t } = useTranslation('cases')
  return (
    <span className="saved-mark wide" role="status">
      {isSaving ? (
        t('saving')
      ) : isSaved ? (
        <>
          <Check className="icon" aria-hidden="true" /> {t('saved')}
        </>
      ) : null}
    </span>
  )
}
