import { ArrowLeft, ArrowRight, LayoutGrid } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useExam, useItemViews } from './exam-context'

interface ExamMoveProps {
  /** Of the item that is shown, from 0. */
  readonly index: number
  readonly onGo: (item: string | undefined) => void
  readonly onMap: () => void
  readonly onSubmit: () => void
}

/** Back, the map, on; at the last item, handing in. */
export function ExamMove({ index, onGo, onMap, onSubmit }: ExamMoveProps) {
  const { t } = useTranslation('exams')
  const views = useItemViews()
  const isForwardOnly = useExam((exam) => exam.session.blueprint.navigation === 'forward')
  const isLast = index + 1 >= views.length
  return (
    <div className="exam-move">
      <button
        className="btn btn-line"
        type="button"
        disabled={index === 0 || isForwardOnly}
        onClick={() => onGo(views[index - 1]?.id)}
      >
        <ArrowLeft className="icon" aria-hidden="true" /> <span className="hide-s">{t('move.previous')}</span>
        <span className="vh only-s">{t('move.previous')}</span>
      </button>
      <button className="btn btn-line to-map" type="button" onClick={onMap}>
        <LayoutGrid className="icon" aria-hidden="true" />
        <span className="vh">{t('map.title')}, </span>
        <span className="num">
          {index + 1}/{views.length}
        </span>
      </button>
      {isLast ? (
        <button className="btn btn-main" type="button" onClick={onSubmit}>
          {t('submit.open')}
        </button>
      ) : (
        <button className="btn btn-main" type="button" onClick={() => onGo(views[index + 1]?.id)}>
          {t('move.next')} <ArrowRight className="icon" aria-hidden="true" />
        </button>
      )}
    </div>
  )
}
