import { Flag } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

const REASONS = ['bullying', 'sexual', 'private', 'hoax', 'fraud', 'self-harm'] as const
type Reason = (typeof REASONS)[number]

/** What a platform offers to whoever reports a post. Nothing is sent: it is shown, and that is said. */
export function ReportMenu() {
  const { t } = useTranslation('artefacts')
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const menu = useRef<HTMLUListElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  const [chosen, setChosen] = useState<Reason | null>(null)
  useEffect(() => {
    if (isOpen) itemsOf(menu.current)[0]?.focus()
  }, [isOpen])

  function close(reason: Reason | null) {
    setIsOpen(false)
    setChosen(reason)
    button.current?.focus()
  }
  function handleKey(event: KeyboardEvent) {
    const items = itemsOf(menu.current)
    const at = items.findIndex((item) => item.matches(':focus'))
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key]
    if (to !== undefined) items.at(to % items.length)?.focus()
    else if (event.key === 'Escape' || event.key === 'Tab') close(null)
    else return
    if (event.key !== 'Tab') event.preventDefault()
    event.stopPropagation() // the keys are the menu's, not the scene's
  }

  return (
    <div className="complaint">
      <button
        ref={button}
        type="button"
        className="complaint-open"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => (isOpen ? close(null) : setIsOpen(true))}
      >
        <Flag className="icon icon-sm" aria-hidden="true" /> <span>{t('report.open')}</span>
      </button>
      {isOpen && (
        <ul
          ref={menu}
          id={id}
          role="menu"
          aria-label={t('report.why')}
          className="complaint-menu"
          onKeyDown={handleKey}
        >
          {REASONS.map((reason) => (
            <li key={reason} role="none">
              <button type="button" role="menuitem" tabIndex={-1} onClick={() => close(reason)}>
                {t(`report.reasons.${reason}`)}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="complaint-said" role="status">
        {chosen !== null && t('report.said', { reason: t(`report.reasons.${chosen}`) })}
      </p>
    </div>
  )
}

function itemsOf(menu: HTMLElement | null): HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])]
}
