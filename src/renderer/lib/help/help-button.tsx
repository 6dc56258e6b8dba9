import { LifeBuoy } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { HelpSheet } from './help-sheet'

interface HelpButtonProps {
  readonly pack: string
  /** Ids of dated entries: the services that help with what the module holds. */
  readonly services: readonly string[]
  /** Where a clock may be running: the panel says so, and shows no link out. */
  readonly isInSitting?: boolean
}

/** On every screen that may weigh on its reader: one press away from a person. */
export function HelpButton({ pack, services, isInSitting = false }: HelpButtonProps) {
  const { t } = useTranslation('learn')
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <button type="button" className="tool" aria-label={t('help.open')} onClick={() => setIsOpen(true)}>
        <LifeBuoy className="icon" aria-hidden="true" />
        <span className="wide">{t('help.open')}</span>
      </button>
      {isOpen && (
        <HelpSheet pack={pack} services={services} isInSitting={isInSitting} onClose={() => setIsOpen(false)} />
      )}
    </>
  )
}
