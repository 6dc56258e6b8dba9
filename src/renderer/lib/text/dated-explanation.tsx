import { useTranslation } from 'react-i18next'
import type { DatedEntry } from '../../../core/packs/pack'
import { useServices } from '../services'
import { useFormat } from '../use-format'
import { RichText } from './rich-text'

/** What a dated value is, where it stands, when it was checked, and until when that is meant to hold. */
export function DatedExplanation({ entry }: { readonly entry: DatedEntry }) {
  const { t } = useTranslation('learn')
  const format = useFormat()
  const { clock } = useServices()
  const isOld = dayOf(entry.reviewBy) + DAY <= clock.now().wall
  return (
    <>
      <p>
        <RichText value={entry.text} />
      </p>
      <p className="muted">{t('text.source', { source: entry.source })}</p>
      <p className="muted">
        {t('text.checked', { date: format.date(dayOf(entry.asOf)), review: format.date(dayOf(entry.reviewBy)) })}
      </p>
      {isOld && <p className="gloss-old">{t('text.may-have-changed')}</p>}
    </>
  )
}

const DAY = 24 * 60 * 60 * 1000

/** Noon of a calendar day, so that no time zone shows the day before. */
function dayOf(date: string): number {
  return new Date(`${date}T12:00:00`).getTime()
}
