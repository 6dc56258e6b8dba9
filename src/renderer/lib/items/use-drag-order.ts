import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { moveEntry } from '../../../core/items/move-entry'

interface DragOrder {
  /** The row in hand, or null. */
  readonly dragged: string | null
  /** The order as it would be if the row were let go now. */
  readonly order: readonly string[]
  readonly handleGrab: (id: string, event: PointerEvent) => void
}

/**
 * Dragging rows of a list by a handle, as an extra beside the buttons. The order is given back once, on letting go. Listens
 * on the window, since a moved row loses its pointer.
 */
export function useDragOrder(
  list: RefObject<HTMLElement | null>,
  settled: readonly string[],
  onDrop: (order: readonly string[]) => void,
): DragOrder {
  const [drag, setDrag] = useState<{ id: string; order: readonly string[] } | null>(null)
  const latest = useRef(drag)
  latest.current = drag
  const drop = useRef(onDrop)
  drop.current = onDrop
  const isDragging = drag !== null

  useEffect(() => {
    if (!isDragging) return
    const handleMove = (event: globalThis.PointerEvent) => {
      const held = latest.current
      const rows = [...(list.current?.children ?? [])]
      if (held === null) return
      const from = held.order.indexOf(held.id)
      const to = rowAt(rows, event.clientY)
      if (to !== null && to !== from) setDrag({ id: held.id, order: moveEntry(held.order, from, to) })
    }
    const handleEnd = (event: globalThis.PointerEvent) => {
      const held = latest.current
      setDrag(null)
      if (held !== null && event.type === 'pointerup') drop.current(held.order)
    }
    window.addEventListener('pointermove', handleMove)
    window.addEventListener('pointerup', handleEnd)
    window.addEventListener('pointercancel', handleEnd)
    return () => {
      window.removeEventListener('pointermove', handleMove)
      window.removeEventListener('pointerup', handleEnd)
      window.removeEventListener('pointercancel', handleEnd)
    }
  }, [isDragging, list])

  return {
    dragged: drag?.id ?? null,
    order: drag?.order ?? settled,
    handleGrab: (id, event) => {
      if (event.button !== 0) return
      event.preventDefault()
      setDrag({ id, order: settled })
    },
  }
}

/** The row whose middle half the pointer is in: between rows nothing moves, so that unequal heights do not flicker. */
function rowAt(rows: readonly Element[], y: number): number | null {
  const at = rows.findIndex((row) => {
    const { top, height } = row.getBoundingClientRect()
    return y > top + height / 4 && y < top + (height * 3) / 4
  })
  return at < 0 ? null : at
}
