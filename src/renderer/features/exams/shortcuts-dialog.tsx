import { useTranslation } from 'react-i18next'
import { Dialog } from '../../ui/dialog'
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
      <dl className="keys-list">
        {ROWS.map((row) => (
          <div key={row.text}>
            <dt>
              {row.keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>
              {row.text === 'strike' || row.text === 'highlight'
                ? t(`tools.shortcuts.${row.text}`)
                : t(`shortcuts.${row.text}`)}
            </dd>
          </div>
        ))}
      </dl>
      <SingleKeysTick />
      <p className="acts">
        <button className="btn btn-main" type="button" onClick={onClose}>
          {t('common:close')}
        </button>
      </p>
    </Dialog>
  )
}
