import { Strikethrough, Undo2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { optionLetter } from '../../../lib/items/option-letter'

interface StrikeButtonProps {
  /** Of the option, from 0. */
  readonly index: number
  readonly isStruck: boolean
  readonly isLocked: boolean
  readonly onStrike: (on: boolean) => void
}

/** Crosses an option out, or brings it back. */
export function StrikeButton({ index, isStruck, isLocked, onStrike }: StrikeButtonProps) {
  const { t } = useTranslation('exams')
  const Icon = isStruck ? Undo2 : Strikethrough
  const name = t(isStruck ? 'tools.strike.restore' : 'tools.strike.strike', { letter: optionLetter(index) })
  return (
    <button
      className="tool opt-strike"
      type="button"
      aria-label={name}
      title={name}
      disabled={isLocked}
      onClick={() => onStrike(!isStruck)}
    >
      <Icon className="icon" aria-hidden="true" />
    </button>
  )
}
