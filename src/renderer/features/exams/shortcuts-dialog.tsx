import { useTranslation } from 'react-i18next'
import { Dialog } from '../../ui/dialog'

const ROWS = [
  { keys: ['A', '–', 'E'], text: 'choose' },
  { keys: ['N', 'PgDn'], text: 'next' },
  { keys: ['P', 'PgUp'], text: 'previous' },
  { keys: ['R'], text: 'flag' },
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
            <dd>{t(`shortcuts.${row.text}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="acts">
        <button className="btn btn-main" type="button" onClick={onClose}>
          {t('common:close')}
        </button>
      </p>
    </Dialog>
  )
}
