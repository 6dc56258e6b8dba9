import { useTranslation } from 'react-i18next'
import { usePreferencesStore } from '../../lib/preferences-store'

/** Whether single letters act in an exam. */
export function SingleKeysTick() {
  const { t } = useTranslation('exams')
  const { singleKeys, change } = usePreferencesStore()
  return (
    <label className="tick">
      <input type="checkbox" checked={singleKeys} onChange={(event) => change({ singleKeys: event.target.checked })} />
      <span>{t('shortcuts.on')}</span>
    </label>
  )
}
