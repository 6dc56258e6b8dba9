import { Check } from 'lucide-react'
import type { ReactNode } from 'react'

interface ChoiceCardProps {
  readonly number: number
  readonly isChosen: boolean
  readonly isLocked: boolean
  onChoose(): void
  readonly children: ReactNode
}

export function ChoiceCard({ number, isChosen, isLocked, onChoose, children }: ChoiceCardProps) {
  return (
    <label className="choice">
      <input type="radio" name="choice" checked={isChosen} disabled={isLocked} onChange={onChoose} />
      <span className="key" aria-hidden="true">
        <b>{number}</b>
        <Check className="icon" />
      </span>
      <span className="say">{children}</span>
    </label>
  )
}
