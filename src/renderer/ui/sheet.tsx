import { X } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useModal } from './use-modal'

interface SheetProps {
  readonly title: ReactNode
  /** The name of the button that closes it. */
  readonly closeName: string
  readonly children: ReactNode
  onClose(): void
}

/** A sheet at the side: modal, the focus begins on its heading and comes back; Escape or a press outside closes it. */
export function Sheet({ title, closeName, children, onClose }: SheetProps) {
  const modal = useModal(onClose)
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  useEffect(() => heading.current?.focus(), [])
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- Escape does the same
    <dialog
      {...modal}
      className="sheet"
      aria-labelledby={id}
      onClick={(event) => {
        if (event.target === modal.ref.current) onClose() // its backdrop: the sheet itself is covered by its parts
      }}
    >
      <div className="sheet-head">
        <div>
          <h2 id={id} ref={heading} tabIndex={-1}>
            {title}
          </h2>
        </div>
        <button type="button" className="tool" aria-label={closeName} onClick={onClose}>
          <X className="icon" aria-hidden="true" />
        </button>
      </div>
      <div className="sheet-body">{children}</div>
    </dialog>
  )
}
