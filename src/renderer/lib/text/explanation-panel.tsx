import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

interface ExplanationPanelProps {
  readonly id: string
  readonly heading: ReactNode
  /** Whether the heading is the number of a reference. */
  readonly isReference?: boolean
  readonly children: ReactNode
  onClose(): void
}

/** The box that opens under a paragraph; its button closes it, as Escape does (see `ExplainingBlock`). */
export function ExplanationPanel({ id, heading, isReference = false, children, onClose }: ExplanationPanelProps) {
  const { t } = useTranslation('learn')
  return (
    <aside id={id} className="gloss" aria-label={t('text.explanation')}>
      <p className="gloss-h">
        {isReference && <span className="vh">{t('text.reference-word')} </span>}
        {heading}
      </p>
      {children}
      <button type="button" className="tool gloss-x" aria-label={t('text.close')} onClick={onClose}>
        <X className="icon" aria-hidden="true" />
      </button>
    </aside>
  )
}
