import { Printer } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PrintOutcome } from '../../contract/host'
import { useServices } from './services'

interface PrintButtonProps {
  /** What the document is called. */
  readonly title: string
  /** How the button looks; the screen's main action unless it is said. */
  readonly look?: string
}

/** Prints the page as a document, and says what became of it where the machine tells. */
export function PrintButton({ title, look = 'btn btn-main' }: PrintButtonProps) {
  const { t } = useTranslation('reports')
  const { host } = useServices()
  const [outcome, setOutcome] = useState<PrintOutcome | null>(null)
  const [isPrinting, setIsPrinting] = useState(false)
  const print = async () => {
    setIsPrinting(true)
    setOutcome(null)
    try {
      setOutcome(await host.print(title))
    } catch {
      setOutcome({ kind: 'failed', reason: 'other' })
    } finally {
      setIsPrinting(false)
    }
  }
  return (
    <>
      <button className={look} type="button" disabled={isPrinting} onClick={() => void print()}>
        <Printer className="icon" aria-hidden="true" /> {t('print')}
      </button>
      <p className="print-outcome" role="status">
        {outcome?.kind === 'saved' && t('printed.saved', { name: outcome.name })}
        {outcome?.kind === 'failed' && t(`printed.${outcome.reason}`)}
      </p>
    </>
  )
}
