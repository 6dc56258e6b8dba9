import { useTranslation } from 'react-i18next'
import { Dialog } from '../../ui/dialog'
import { KeysList } from '../../ui/keys-list'
import { SingleKeysTick } from './single-keys-tick'

const ROWS = [
  { keys: ['A', '–', 'L'], text: 'choose' },
  { keys: ['⇧', 'A', '–', 'L'], text: 'strike' },
  { keys: ['H'], text: 'highlight' },
  { keys: ['N', '→'], text: 'next' },
  { keys: ['P', '←'], text: 'previous' },
  { keys: ['R'], text: 'flag' },
  { keys: ['X'], text: 'clear' },
  { keys: ['M'], text: 'map' },
  { keys: ['?'], text: 'help' },
] as const

export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['exams', 'common'])
  return (
    <Dialog title={t('shortcuts.title')} onClose={onClose}>
      <KeysList
        rows={ROWS.map(({ keys, text }) => ({
          keys,
          text: text === 'strike' || text === 'highlight' ? t(`tools.shortcuts.${text}`) : t(`shortcuts.${text}`),
        }))}
      />
      <SingleKeysTick />
      <p className="acts">
        <button className="btn btn-main" type="button" onClick={onClose}>
          {t('common:close')}
        </button>
      </p>
    </Dialog>
  )
}
