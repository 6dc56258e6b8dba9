import { type ReactNode, useId } from 'react'
import { useModal } from './use-modal'

interface DialogProps {
  readonly title: ReactNode
  readonly children: ReactNode
  /** Escape. */
  readonly onClose: () => void
}

/** A dialog for a decision: modal, focus goes in and comes back, Escape closes. Rendered only while it is open. */
export function Dialog({ title, children, onClose }: DialogProps) {
  const modal = useModal(onClose)
  const heading = useId()
  return (
    <dialog {...modal} className="dialog" aria-labelledby={heading}>
      <h2 id={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </dialog>
  )
}
