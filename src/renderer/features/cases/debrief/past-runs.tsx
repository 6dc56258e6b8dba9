import { useTranslation } from 'react-i18next'
import type { Case } from '../../../../core/cases/case'
import type { RunWithLog } from '../../../../data/case-run-repo'
import { Link, paths } from '../../../lib/navigation'
import { RichText } from '../../../lib/text/rich-text'
import { useFormat } from '../../../lib/use-format'

interface PastRunsProps {
  readonly pack: string
  readonly story: Case
  readonly runs: readonly RunWithLog[]
}

/** The endings one has come to, the latest first, each with its debrief. */
export function PastRuns({ pack, story, runs }: PastRunsProps) {
  const { t } = useTranslation('cases')
  const format = useFormat()
  const finished = runs.flatMap(({ run, events, resumed }) => {
    if (resumed.kind !== 'finished' || resumed.state.place.kind !== 'ending') return []
    return [{ run, ending: resumed.state.place.ending, at: events.at(-1)?.at ?? run.startedAt }]
  })
  if (finished.length === 0) return null
  const seen = new Set(finished.map(({ ending }) => ending.id)).size
  return (
    <section className="past-runs" aria-labelledby="past-runs">
      <h2 id="past-runs">{t('past.title', { count: seen, of: story.endings.length })}</h2>
      <ul>
        {finished.map(({ run, ending, at }) => (
          <li key={run.id}>
            <Link to={paths.debrief(run.id)}>
              <RichText value={ending.title} pack={pack} />
            </Link>
            <span className="muted">{format.moment(at)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
