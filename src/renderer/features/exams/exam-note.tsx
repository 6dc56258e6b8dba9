import { useTranslation } from 'react-i18next'
import { usePreferencesStore } from '../../lib/preferences-store'
import { RichText } from '../../lib/text/rich-text'
import { useExam } from './exam-context'

/** Below the item: the keys, where there are keys; on a phone, what this is. */
export function ExamNote({ onShortcuts }: { readonly onShortcuts: () => void }) {
  const { t } = useTranslation('exams')
  const session = useExam((exam) => exam.session)
  const singleKeys = usePreferencesStore((store) => store.singleKeys)
  return (
    <>
      <p className="exam-note hide-s">
        {singleKeys && t('keys-hint')}{' '}
        <button className="linklike" type="button" onClick={onShortcuts}>
          {t('shortcuts.title')}
        </button>
      </p>
      <p className="exam-note only-s">
        <RichText value={session.blueprint.description} pack={session.pack} />
      </p>
    </>
  )
}
