import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ReadFailed } from '../../lib/read-failed'
import { useProfile, useServices } from '../../lib/services'
import { useLiveQuery } from '../../lib/use-live-query'
import { Motif } from '../../ui/kawung'
import { readSittings } from './read-sittings'
import { SittingRow } from './sitting-row'

/** As many as one looks at; more on demand, so that a long history costs nothing. */
const PAGE = 10

/** Sittings: what runs first, to be resumed; then those that are over, each with its result and the way to its report. */
export function PastSittings() {
  const { t } = useTranslation('exams')
  const { db, clock } = useServices()
  const profile = useProfile()
  const [most, setMost] = useState(PAGE)
  const sittings = useLiveQuery(() => readSittings(db, profile.id, clock.now(), most), [db, profile.id, clock, most])
  if (sittings.kind === 'loading') return <div className="wait" />
  if (sittings.kind === 'failed') return <ReadFailed detail={sittings.detail} />
  const { shown, others } = sittings.value
  if (shown.length === 0) {
    return (
      <div className="void">
        <span className="motif" aria-hidden="true">
          <Motif />
        </span>
        <h3>{t('past.empty-title')}</h3>
        <p>{t('past.empty')}</p>
      </div>
    )
  }
  return (
    <>
      <ul className="rows">
        {shown.map((sitting) => (
          <li key={sitting.session.id}>
            <SittingRow sitting={sitting} />
          </li>
        ))}
      </ul>
      {others > 0 && (
        <p className="acts">
          <button className="btn btn-quiet" type="button" onClick={() => setMost(most + PAGE)}>
            {t('past.more', { count: Math.min(PAGE, others) })}
          </button>
        </p>
      )}
    </>
  )
}
