import { Highlighter, NotebookPen, Trash2 } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Chosen } from './use-text-selection'

interface MarkToolbarProps {
  readonly chosen: Chosen
  onMark(): void
  onNote(): void
  onRemove(): void
  onClose(): void
}

/** What can be done with the selected words, or with the mark that was pressed; Escape puts it away. */
export function MarkToolbar({ chosen, onMark, onNote, onRemove, onClose }: MarkToolbarProps) {
  const { t } = useTranslation('learn')
  const latest = useRef(onClose)
  latest.current = onClose
  useEffect(() => {
    // Wherever the focus is: words are selected without it.
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') latest.current()
    }
    document.addEventListener('keydown', closeOnEscape)
    return () => document.removeEventListener('keydown', closeOnEscape)
  }, [])
  return (
    <div
      className="mark-tools"
      role="toolbar"
      tabIndex={-1}
      aria-label={t('marks.tools')}
      style={{ top: chosen.top, left: chosen.left }}
    >
      {chosen.kind === 'text' ? (
        <>
          <Tool onPress={onMark}>
            <Highlighter className="icon" aria-hidden="true" /> {t('marks.mark')}
          </Tool>
          <Tool onPress={onNote}>
            <NotebookPen className="icon" aria-hidden="true" /> {t('marks.mark-and-note')}
          </Tool>
        </>
      ) : (
        <>
          <Tool onPress={onNote}>
            <NotebookPen className="icon" aria-hidden="true" /> {t('marks.edit')}
          </Tool>
          <Tool onPress={onRemove}>
            <Trash2 className="icon" aria-hidden="true" /> {t('marks.remove')}
          </Tool>
        </>
      )}
    </div>
  )
}

/** The selection stays while it is pressed. */
function Tool({ onPress, children }: { readonly onPress: () => void; readonly children: ReactNode }) {
  return (
    <button type="button" className="btn btn-quiet" onMouseDown={(event) => event.preventDefault()} onClick={onPress}>
      {children}
    </button>
  )
}
