import { Eraser, Flag } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ItemView } from '../../../core/exams/item-view'
import { InLanguage } from '../../lib/in-language'
import { ItemInteraction } from '../../lib/items/item-interaction'
import { useExam } from './exam-context'
import { isStopped } from './exam-store'
import { ConfidenceChoice } from './tools/confidence-choice'
import { ItemHighlights } from './tools/item-highlights'
import { ItemLanguageButton } from './tools/item-language-button'
import { ItemNote } from './tools/item-note'
import { ITEM_TEXT } from './tools/mark-selection'
import { ReadAloud } from './tools/read-aloud'
import { useItemLanguage } from './tools/use-item-language'
import { useStrikeMarks } from './tools/use-strike-marks'

interface ExamItemProps {
  readonly view: ItemView
  readonly number: number
  readonly count: number
}

/** The item that is being answered. */
export function ExamItem({ view, number, count }: ExamItemProps) {
  const { t } = useTranslation('exams')
  const response = useExam((exam) => exam.shown.responses[view.id] ?? null)
  const isFlagged = useExam((exam) => exam.shown.flagged.has(view.id))
  const isLocked = useExam((exam) => isStopped(exam.problem))
  const answer = useExam((exam) => exam.answer)
  const flag = useExam((exam) => exam.flag)
  const marks = useStrikeMarks(view, isLocked)
  const language = useItemLanguage(view)
  const heading = useRef<HTMLHeadingElement>(null)
  const isFirst = useRef(true)

  // Going to another item puts the focus at its head, so that keyboard and screen reader start there.
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false
      return
    }
    heading.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [view.id])

  return (
    <>
      <div className="item-head">
        <h1 id="item-head" className="num" tabIndex={-1} ref={heading}>
          {t('item.number', { number })} <span className="hide-s">{t('item.of', { count })}</span>
        </h1>
        <ReadAloud key={`${view.id} ${language.shown}`} view={view} language={language.shown} />
        <ItemLanguageButton language={language} />
        <button
          className="btn btn-line flagbtn"
          type="button"
          aria-pressed={isFlagged}
          disabled={isLocked}
          onClick={() => flag(view.id, !isFlagged)}
        >
          <Flag className="icon" aria-hidden="true" /> {t('item.flag')}
        </button>
      </div>
      <div id={ITEM_TEXT} lang={language.shown}>
        <InLanguage language={language.shown}>
          <ItemInteraction
            key={view.id}
            view={view}
            response={response}
            isLocked={isLocked}
            onChange={(next) => answer(view.id, next)}
            marks={marks}
          />
        </InLanguage>
      </div>
      <ConfidenceChoice item={view.id} isLocked={isLocked} />
      <div className="item-foot">
        <button
          className="btn btn-quiet"
          type="button"
          disabled={isLocked || response === null}
          onClick={() => {
            answer(view.id, null)
            heading.current?.focus({ preventScroll: true }) // the button goes dead under the focus
          }}
        >
          <Eraser className="icon" aria-hidden="true" /> {t('item.clear')}
        </button>
        <ItemHighlights key={view.id} item={view.id} language={language.shown} isLocked={isLocked} />
      </div>
      <ItemNote key={view.id} item={view.id} isLocked={isLocked} />
    </>
  )
}
