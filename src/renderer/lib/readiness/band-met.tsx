import { Check, Minus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { BandVerdict } from './aspect-band'

interface BandMetProps {
  readonly verdict: BandVerdict
  /** The standard in words. */
  readonly cutWords: string | null
}

/** Whether the standard is met: a mark, a word, the standard itself. */
export function BandMet({ verdict, cutWords }: BandMetProps) {
  const { t } = useTranslation('readiness')
  const Icon = verdict.isMet ? Check : Minus
  return (
    <span className={verdict.isMet ? 'met yes' : 'met no'}>
      <Icon className="icon" aria-hidden="true" />
      <span>
        {t(verdict.isMet ? 'bands.met' : 'bands.not-met')}
        {cutWords !== null && <small> {cutWords}</small>}
        {verdict.remarks?.map((remark) => (
          <small key={remark}> {remark}</small>
        ))}
      </span>
    </span>
  )
}
