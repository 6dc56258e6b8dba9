import { useTranslation } from 'react-i18next'
import { Sheet } from '../../ui/sheet'
import { useDated } from '../content'
import { Link, paths } from '../navigation'
import { RichText } from '../text/rich-text'
import { useFormat } from '../use-format'
import './help.css'

interface HelpSheetProps {
  readonly pack: string
  readonly services: readonly string[]
  onClose(): void
}

/** Whom to turn to. Numbers are text: nothing here calls anybody by itself. */
export function HelpSheet({ pack, services, onClose }: HelpSheetProps) {
  const { t } = useTranslation(['learn', 'common'])
  const format = useFormat()
  const dated = useDated(pack)
  const entries = services.flatMap((id) => {
    const entry = dated(id)
    return entry === undefined || entry === 'loading' ? [] : [entry]
  })
  const checked = entries.map((entry) => entry.asOf).sort()[0]
  return (
    <Sheet title={t('help.title')} closeName={t('common:close')} onClose={onClose}>
      <p className="help-first">{t('help.first')}</p>
      {entries.length > 0 ? (
        <ul className="help-list">
          {entries.map((entry) => (
            <li key={entry.id}>
              <b className="num">{entry.value}</b>
              <p>
                <RichText value={entry.text} pack={pack} />
              </p>
            </li>
          ))}
        </ul>
      ) : (
        <p>{t('help.none')}</p>
      )}
      <h3>{t('help.no-answer-title')}</h3>
      <p>{t('help.no-answer')}</p>
      <p className="acts">
        <Link className="btn btn-line" to={paths.home}>
          {t('help.leave')}
        </Link>
      </p>
      {checked !== undefined && (
        <p className="muted small">
          {t('help.checked', { date: format.date(new Date(`${checked}T12:00:00`).getTime()) })}
        </p>
      )}
    </Sheet>
  )
}
