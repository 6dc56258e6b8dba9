import { Check, Minus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { OptionVerdict } from '../../../core/items/option-verdicts'

/** A mark and a word, in accent and ink: never colour alone, and no word of blame. */
export function VerdictMark({ verdict }: { readonly verdict: OptionVerdict }) {
  const { t } = useTranslation('learn')
  if (verdict === 'other') return null
  const isRight = verdict === 'right' || verdict === 'missed'
  const Icon = isRight ? Check : Minus
  return (
    <b className={isRight ? 'met yes' : 'met no'}>
      <Icon className="icon" aria-hidden="true" /> {t(`verdict.${verdict}`)}
    </b>
  )
}
