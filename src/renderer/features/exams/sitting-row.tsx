import { Check, CircleAlert, FileText, Minus, NotebookPen, Play } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link, paths } from '../../lib/navigation'
import { RichText } from '../../lib/text/rich-text'
import { usePlainText } from '../../lib/text/use-plain-text'
import { useFormat } from '../../lib/use-format'
import type { Sitting } from './read-sittings'

const MINUTE = 60_000

interface SittingRowProps {
  readonly sitting: Sitting
  readonly isChosen: boolean
  readonly onChoose: (isChosen: boolean) => void
}

/** One sitting: what it was, what it came to, when; and a box to choose it by, for what is done with chosen ones. */
export function SittingRow({ sitting, isChosen, onChoose }: SittingRowProps) {
  const { t } = useTranslation('exams')
  const format = useFormat()
  const { session } = sitting
  const plain = usePlainText(session.pack)
  const isOver = sitting.kind === 'over' || sitting.kind === 'unread' || sitting.kind === 'damaged'
  const Icon = iconOf(sitting)
  const when = format.moment(session.startedAt)
  return (
    <div className="row row-chosen">
      <label className="row-box">
        <input type="checkbox" checked={isChosen} onChange={(event) => onChoose(event.target.checked)} />
        <span className="vh">{t('past.choose', { exam: plain(session.blueprint.title), when })}</span>
      </label>
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
      <span className="end num when">{when}</span>
    </div>
  )
}

function iconOf(sitting: Sitting) {
  if (sitting.kind === 'running') return Play
  if (sitting.kind === 'unread') return FileText
  if (sitting.kind !== 'over') return CircleAlert
  if (sitting.session.mode === 'practice') return NotebookPen
  return sitting.score.passed ? Check : Minus
}

function SittingWords({ sitting }: { readonly sitting: Sitting }) {
  const { t } = useTranslation('exams')
  const format = useFormat()
  if (sitting.kind === 'damaged') return t('past.damaged')
  if (sitting.kind === 'unread') return t('past.unread')
  const answered = sitting.kind === 'over' ? sitting.score.answered : sitting.answered
  const counts = { count: answered, of: sitting.session.form.length }
  const isPractice = sitting.session.mode === 'practice'
  if (sitting.kind === 'running') {
    return isPractice
      ? t('past.practice-running', counts)
      : t('past.running', { ...counts, left: format.minutes(Math.ceil(sitting.left / MINUTE)) })
  }
  if (sitting.kind === 'time-over') return t('past.time-over', counts)
  const { passed, total } = sitting.score
  const share = format.percent(total.share)
  return (
    <>
      {isPractice ? t('past.practice', { share }) : t(passed ? 'past.met' : 'past.not-met', { share })}{' '}
      {t('past.over', counts)}
    </>
  )
}
