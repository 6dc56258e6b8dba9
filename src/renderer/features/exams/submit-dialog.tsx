import { Clock3 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format'
import { Dialog } from '../../ui/dialog'
import { useExam, useItemViews } from './exam-context'
import { cellsOf, countCells, firstBlank } from './map-state'
import { cellClass } from './question-map'

interface SubmitDialogProps {
  readonly onGo: (item: string) => void
  readonly onClose: () => void
}

const LINES = [
  { key: 'answered', cell: { state: 'answered', isFlagged: false } },
  { key: 'flagged', cell: { state: 'seen', isFlagged: true } },
  { key: 'blank', cell: { state: 'unseen', isFlagged: false } },
] as const

/** Before handing in: what stands, what is blank. The filled button leads to the blanks, not out. */
export function SubmitDialog({ onGo, onClose }: SubmitDialogProps) {
  const { t } = useTranslation('exams')
  const views = useItemViews()
  const shown = useExam((exam) => exam.shown)
  const submit = useExam((exam) => exam.submit)
  const format = useFormat()
  const left = useExam((exam) => format.clock(exam.remaining))
  const cells = cellsOf(views, shown)
  const counts = countCells(cells)
  const numbers = { answered: counts.answered, flagged: counts.flagged, blank: counts.seen + counts.unseen }
  const blank = firstBlank(cells)
  const hand = () => {
    onClose()
    submit('candidate')
  }
  return (
    <Dialog title={t('submit.title')} onClose={onClose}>
      <ul className="submit-list">
        {LINES.map(({ key, cell }) => (
          <li key={key}>
            <span className={cellClass(cell)} aria-hidden="true" />
            <span>{t(`submit.${key}`)}</span>
            <b className="num">{numbers[key]}</b>
          </li>
        ))}
        <li>
          <Clock3 className="icon" aria-hidden="true" />
          <span>{t('submit.left')}</span>
          <b className="num">{left}</b>
        </li>
      </ul>
      <p className="muted small">{t('submit.explain')}</p>
      <p className="acts">
        {blank === null ? (
          <>
            <button className="btn btn-main" type="button" onClick={hand}>
              {t('submit.hand-in')}
            </button>
            <button className="btn btn-quiet" type="button" onClick={onClose}>
              {t('submit.back')}
            </button>
          </>
        ) : (
          <>
            <button className="btn btn-main" type="button" onClick={() => onGo(blank)}>
              {t('submit.to-blank', { count: numbers.blank })}
            </button>
            <button className="btn btn-line" type="button" onClick={hand}>
              {t('submit.hand-in-anyway')}
            </button>
          </>
        )}
      </p>
    </Dialog>
  )
}
