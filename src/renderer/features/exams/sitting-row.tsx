import { Check, CircleAlert, Minus, Play } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link, paths } from '../../lib/navigation'
import { RichText } from '../../lib/text/rich-text'
import { useFormat } from '../../lib/use-format'
import type { Sitting } from './read-sittings'

const MINUTE = 60_000

/** One sitting: what it was, what it came to, when. */
export function SittingRow({ sitting }: { readonly sitting: Sitting }) {
  const format = useFormat()
  const { session } = sitting
  const isOver = sitting.kind === 'over' || sitting.kind === 'damaged'
  const Icon = iconOf(sitting)
  return (
    <div className="row">
      <Icon className="icon" aria-hidden="true" />
      <div>
        <h3>
          <Link to={isOver ? paths.report(session.id) : paths.exam(session.id)}>
            <RichText value={session.blueprint.title} pack={session.pack} />
          </Link>
        </h3>
        <p>
          <SittingWords sitting={sitting} />
        </p>
      </div>
      <span className="end num when">{format.moment(session.startedAt)}</span>
    </div>
  )
}

function iconOf(sitting: Sitting) {
  if (sitting.kind === 'over') return sitting.report.passed ? Check : Minus
  return sitting.kind === 'running' ? Play : CircleAlert
}

function SittingWords({ sitting }: { readonly sitting: Sitting }) {
  const { t } = useTranslation('exams')
  const format = useFormat()
  if (sitting.kind === 'damaged') return t('past.damaged')
  const counts = { count: sitting.answered, of: sitting.session.form.length }
  if (sitting.kind === 'running')
    return t('past.running', { ...counts, left: format.minutes(Math.ceil(sitting.left / MINUTE)) })
  if (sitting.kind === 'time-over') return t('past.time-over', counts)
  const { passed, total } = sitting.report
  return (
    <>
      {t(passed ? 'past.met' : 'past.not-met', { share: format.percent(total.share) })} {t('past.over', counts)}
    </>
  )
}
