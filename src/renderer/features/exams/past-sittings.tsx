import { useTranslation } from 'react-i18next'
import { foldSession } from '../../../core/exams/fold-session'
import { listSessions, readSessionEvents } from '../../../data/session-repo'
import { Link, paths } from '../../lib/navigation'
import { useProfile, useServices } from '../../lib/services'
import { RichText } from '../../lib/text/rich-text'
import { useFormat } from '../../lib/use-format'
import { useLiveQuery } from '../../lib/use-live-query'
import { Motif } from '../../ui/kawung'

/** Sittings, newest first: what runs can be resumed, what is over leads to its report. */
export function PastSittings() {
  const { t } = useTranslation('exams')
  const { db } = useServices()
  const profile = useProfile()
  const format = useFormat()
  const sittings = useLiveQuery(async () => {
    const sessions = await listSessions(db, profile.id)
    return Promise.all(
      sessions.map(async (session) => ({
        session,
        state: foldSession(session, await readSessionEvents(db, profile.id, session.id)),
      })),
    )
  }, [db, profile.id])
  if (sittings.kind !== 'ready') return <div className="wait" />
  if (sittings.value.length === 0) {
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
    <ul className="rows">
      {sittings.value.map(({ session, state }) => {
        const isOver = state.status === 'submitted'
        return (
          <li key={session.id}>
            <div className="row">
              <div>
                <h3>
                  <Link to={isOver ? paths.report(session.id) : paths.exam(session.id)}>
                    <RichText value={session.blueprint.title} pack={session.pack} />
                  </Link>
                </h3>
                <p>
                  {t(isOver ? 'past.over' : 'past.running', {
                    count: Object.keys(state.responses).length,
                    of: session.form.length,
                  })}
                </p>
              </div>
              <span className="end num">{format.moment(session.startedAt)}</span>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
