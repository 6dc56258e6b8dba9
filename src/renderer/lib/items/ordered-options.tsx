import { Check } from 'lucide-react'
import { useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { moveEntry } from '../../../core/items/move-entry'
import { idsOf } from '../../../core/items/response-shape'
import { usePlainText } from '../text/use-plain-text'
import type { InteractionProps, JudgementView, ViewOf } from './interaction-props'
import { OrderedRow } from './ordered-row'
import { useDragOrder } from './use-drag-order'

type OrderView = ViewOf<'order'> | JudgementView<'rank'>

/**
 * All options in an order. The order in which they are first shown is nobody's answer: it counts once something has been
 * moved, or the person has said so.
 */
export function OrderedOptions({ view, response, onChange, isLocked = false, feedback }: InteractionProps<OrderView>) {
  const { t } = useTranslation('items')
  const plain = usePlainText(view.pack)
  const list = useRef<HTMLOListElement>(null)
  const focusAfterMove = useRef<{ id: string; by: number } | null>(null)
  const [announcement, setAnnouncement] = useState('')
  const given = idsOf(response)
  const isAnswered = given.length > 0
  const settled = isAnswered ? given : view.options.map((option) => option.id)
  const { order, dragged, handleGrab } = useDragOrder(list, settled, (next) => onChange([...next]))
  const rows = order.flatMap((id) => view.options.find((option) => option.id === id) ?? [])

  // The row that was moved keeps the focus: moving its element takes it away.
  useLayoutEffect(() => {
    const moved = focusAfterMove.current
    focusAfterMove.current = null
    if (moved === null) return
    const selector = `[data-row="${CSS.escape(moved.id)}"] [data-by="${moved.by}"]`
    list.current?.querySelector<HTMLElement>(selector)?.focus()
  })

  function move(id: string, by: -1 | 1) {
    const from = settled.indexOf(id)
    const next = moveEntry(settled, from, from + by)
    if (isLocked || next === settled) return
    const option = view.options.find((own) => own.id === id)
    focusAfterMove.current = { id, by }
    if (option !== undefined) {
      setAnnouncement(t('order.moved', { text: plain(option.text), place: from + by + 1, of: settled.length }))
    }
    onChange([...next])
  }

  return (
    <>
      {!isLocked && <p className="opts-hint">{t(view.type === 'order' ? 'order.hint' : 'order.rank-hint')}</p>}
      <ol className="sorts" ref={list}>
        {rows.map((option, index) => (
          <OrderedRow
            key={option.id}
            option={option}
            pack={view.pack}
            place={index}
            count={rows.length}
            isLocked={isLocked}
            isDragged={option.id === dragged}
            onMove={(by) => move(option.id, by)}
            onGrab={(event) => handleGrab(option.id, event)}
            feedback={feedback?.get(option.id)}
          />
        ))}
      </ol>
      <p className="vh" role="status">
        {announcement}
      </p>
      {!isLocked && (
        <div className="sort-state">
          {isAnswered ? (
            <p className="met yes">
              <Check className="icon" aria-hidden="true" />
              {t('order.accepted')}
            </p>
          ) : (
            <>
              <p className="muted">{t('order.untouched')}</p>
              <button className="btn btn-line" type="button" onClick={() => onChange([...settled])}>
                {t('order.accept')}
              </button>
            </>
          )}
        </div>
      )}
    </>
  )
}
