import { type ReactNode, useEffect, useId, useRef } from 'react'

interface DialogProps {
  readonly title: ReactNode
  readonly children: ReactNode
  /** Escape, or a press outside. */
  readonly onClose: () => void
}

/** A dialog for a decision: modal, focus goes in and comes back, Escape closes. Rendered only while it is open. */
export function Dialog({ title, children, onClose }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    const dialog = element.current
    const before = document.activeElement
    if (dialog !== null && !dialog.open) dialog.showModal()
    return () => {
      dialog?.close()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <dialog
      ref={element}
      className="dialog"
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <h2 id={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </dialog>
  )
}
