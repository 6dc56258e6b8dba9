import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ReadFailed } from '../../lib/read-failed'
import { useServices } from '../../lib/services'
import { loadEarlier } from '../../lib/sittings/load-earlier'
import { SittingComparison } from '../../lib/sittings/sitting-comparison'
import { useFormat } from '../../lib/use-format'
import { useLiveQuery } from '../../lib/use-live-query'
import type { ReportProps } from './report-props'

/** This sitting against an earlier one of the same blueprint, the latest unless another is chosen; nothing where it is the first. */
export function EarlierSittings({ session, report }: ReportProps) {
  const { t } = useTranslation('reports')
  const { db } = useServices()
  const format = useFormat()
  const field = useId()
  const [chosen, setChosen] = useState<string | null>(null)
  const earlier = useLiveQuery(() => loadEarlier(db, session), [db, session])
  if (earlier.kind === 'loading') return null
  if (earlier.kind === 'failed') return <ReadFailed detail={earlier.detail} />
  const other = earlier.value.find((entry) => entry.session.id === chosen) ?? earlier.value[0]
  if (other === undefined) return null
  return (
    <section className="earlier-sitting" aria-labelledby="earlier">
      <h2 id="earlier">{t('comparison.title')}</h2>
      {earlier.value.length > 1 && (
        <p className="field earlier-choose">
          <label htmlFor={field}>{t('comparison.choose')}</label>
          <select
            className="input"
            id={field}
            value={other.session.id}
            onChange={(event) => setChosen(event.target.value)}
          >
            {earlier.value.map((entry) => (
              <option key={entry.session.id} value={entry.session.id}>
                {format.moment(entry.session.startedAt)}
              </option>
            ))}
          </select>
        </p>
      )}
      <SittingComparison earlier={other} later={{ session, report }} />
    </section>
  )
}
