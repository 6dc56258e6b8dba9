import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react'
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { OptionView } from '../../../core/exams/item-view'
import { RichText } from '../text/rich-text'
import { usePlainText } from '../text/use-plain-text'
import { OptionFeedback } from './option-feedback'

interface OrderedRowProps {
  readonly option: OptionView
  readonly pack: string
  readonly place: number
  readonly count: number
  readonly isLocked: boolean
  readonly isDragged: boolean
  readonly onMove: (by: -1 | 1) => void
  readonly onGrab: (event: PointerEvent) => void
  readonly feedback: ReactNode
}

/** One row of an order: its place, its text, and the ways to move it. Buttons at an end stay focusable and do nothing. */
export function OrderedRow(props: OrderedRowProps) {
  const { option, pack, place, count, isLocked, isDragged, onMove, onGrab, feedback } = props
  const { t } = useTranslation('items')
  const text = usePlainText(pack)(option.text)

  function handleKeyDown(event: KeyboardEvent) {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    event.stopPropagation()
    onMove(event.key === 'ArrowUp' ? -1 : 1)
  }

  return (
    <li className={isDragged ? 'sort dragged' : 'sort'} data-row={option.id}>
      <div className="sort-row">
        <span className="key num" aria-hidden="true">
          {place + 1}
        </span>
        <span className="say">
          <RichText value={option.text} pack={pack} />
        </span>
        {!isLocked && (
          <span className="sort-tools">
            <button
              className="tool"
              type="button"
              data-by="-1"
              aria-label={t('order.up', { text })}
              aria-disabled={place === 0}
              onClick={() => onMove(-1)}
              onKeyDown={handleKeyDown}
            >
              <ArrowUp className="icon" aria-hidden="true" />
            </button>
            <button
              className="tool"
              type="button"
              data-by="1"
              aria-label={t('order.down', { text })}
              aria-disabled={place === count - 1}
              onClick={() => onMove(1)}
              onKeyDown={handleKeyDown}
            >
              <ArrowDown className="icon" aria-hidden="true" />
            </button>
            {/* The mouse's and the finger's way; the buttons beside it do the same for everyone. */}
            <span className="sort-grip" aria-hidden="true" onPointerDown={onGrab}>
              <GripVertical className="icon" />
            </span>
          </span>
        )}
      </div>
      <OptionFeedback>{feedback}</OptionFeedback>
    </li>
  )
}
