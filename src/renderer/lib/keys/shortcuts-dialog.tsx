import { useTranslation } from 'react-i18next'
import { Dialog } from '../../ui/dialog'
import { KeysList } from '../../ui/keys-list'
import { usePreferencesStore } from '../preferences-store'

/** Each with the place in which it acts; single ones only where they are turned on. */
const ROWS = [
  { keys: ['Ctrl', 'K'], text: 'find', isSingle: false },
  { keys: ['/'], text: 'find', isSingle: true },
  { keys: ['1', '–', '9'], text: 'choose', isSingle: false },
  { keys: ['Enter'], text: 'act', isSingle: false },
  { keys: ['M'], text: 'mark', isSingle: true },
  { keys: ['Esc'], text: 'close', isSingle: false },
  { keys: ['?'], text: 'here', isSingle: true },
] as const

/** The keys that act outside exams; the screen of an exam has a sheet of its own. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('common')
  const singleKeys = usePreferencesStore((preferences) => preferences.singleKeys)
  const rows = ROWS.filter(({ isSingle }) => singleKeys || !isSingle)
  return (
    <Dialog title={t('shortcuts.title')} onClose={onClose}>
      <KeysList rows={rows.map(({ keys, text }) => ({ keys, text: t(`shortcuts.${text}`) }))} />
      <p className="muted small">{t('shortcuts.exam')}</p>
      {!singleKeys && <p className="muted small">{t('shortcuts.single-off')}</p>}
      <p className="acts">
        <button className="btn btn-main" type="button" onClick={onClose}>
          {t('close')}
        </button>
      </p>
    </Dialog>
  )
}
