import { useTranslation } from 'react-i18next'
import { Sheet } from '../../ui/sheet'
import { useDated } from '../content'
import { Link, paths } from '../navigation'
import { useServices } from '../services'
import { RichText } from '../text/rich-text'
import { useFormat } from '../use-format'
import './help.css'

interface HelpSheetProps {
  readonly pack: string
  readonly services: readonly string[]
  readonly isInSitting?: boolean
  onClose(): void
}

/** Whom to turn to. Numbers are text: nothing here calls anybody by itself. */
export function HelpSheet({ pack, services, isInSitting = false, onClose }: HelpSheetProps) {
  const { t } = useTranslation(['learn', 'common'])
  const format = useFormat()
  const dated = useDated(pack)
  const { clock } = useServices()
  const dayOf = (date: string) => new Date(`${date}T12:00:00`).getTime()
  const isOverdue = (reviewBy: string) => clock.now().wall > new Date(`${reviewBy}T23:59:59.999`).getTime()
  const entries = services.flatMap((id) => {
    const entry = dated(id)
    return entry === undefined || entry === 'loading' ? [] : [entry]
  })
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
              <p className="muted small">
                {t('help.dated', {
                  asOf: format.date(dayOf(entry.asOf)),
                  reviewBy: format.date(dayOf(entry.reviewBy)),
                })}
                {isOverdue(entry.reviewBy) && <b> {t('help.overdue')}</b>}
              </p>
            </li>
          ))}
        </ul>
      ) : (
        <p>{t('help.none')}</p>
      )}
      <h3>{t('help.no-answer-title')}</h3>
      <p>{t('help.no-answer')}</p>
      {isInSitting ? (
        <p>{t('help.in-sitting')}</p>
      ) : (
        <p className="acts">
          <Link className="btn btn-line" to={paths.home}>
            {t('help.leave')}
          </Link>
        </p>
      )}
      <p className="muted small">{t('help.no-call')}</p>
    </Sheet>
  )
}
