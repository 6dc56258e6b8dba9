import { Highlighter } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Highlight } from '../../../../core/exams/session'
import { usePacks } from '../../../lib/content'
import { useHighlightPainter } from '../../../lib/highlight-painter'
import { rangesOf, textsOf } from '../../../lib/text-offsets'
import { useExam, useExamStore } from '../exam-context'
import { ITEM_PARTS, ITEM_TEXT, MARK_BUTTON, type Marking, markSelection } from './mark-selection'

interface ItemHighlightsProps {
  readonly item: string
  /** That the item is read in. */
  readonly language: string
  readonly isLocked: boolean
}

const NOTHING: readonly Highlight[] = []

/** Marks what is selected in the text; nothing where the browser cannot paint it. Rendered anew for each item. */
export function ItemHighlights({ item, language, isLocked }: ItemHighlightsProps) {
  const { t } = useTranslation('exams')
  const painter = useHighlightPainter()
  const store = useExamStore()
  const highlights = useExam((exam) => exam.shown.highlights[item] ?? NOTHING)
  const record = useExam((exam) => exam.record)
  const packs = usePacks() // a text's dated values come with them
  const mark = useRef<HTMLButtonElement>(null)
  const [marking, setMarking] = useState<Marking>('marked')

  useEffect(() => {
    const block = document.getElementById(ITEM_TEXT)
    if (painter === null || block === null) return
    const own = highlights.filter((highlight) => highlight.language === language)
    const texts = textsOf(block, ITEM_PARTS)
    painter.paint(own.flatMap((highlight) => rangesOf(texts, highlight)))
    return () => painter.paint([])
  }, [painter, highlights, language, packs])

  if (painter === null) return null
  return (
    <>
      <button
        id={MARK_BUTTON}
        ref={mark}
        className="btn btn-quiet"
        type="button"
        disabled={isLocked}
        onMouseDown={(event) => event.preventDefault()} // the selection stays
        onClick={() => setMarking(markSelection(store))}
      >
        <Highlighter className="icon" aria-hidden="true" /> {t('tools.highlight.mark')}
      </button>
      {highlights.length > 0 && (
        <button
          className="btn btn-quiet"
          type="button"
          disabled={isLocked}
          onClick={() => {
            record({ type: 'highlighted', item, highlights: [] })
            mark.current?.focus() // this button goes
          }}
        >
          {t('tools.highlight.clear')}
        </button>
      )}
      <span className="item-tool-said" role="status">
        {marking === 'nothing-selected' && t('tools.highlight.nothing-selected')}
        {marking === 'too-many' && t('tools.highlight.too-many')}
      </span>
    </>
  )
}
