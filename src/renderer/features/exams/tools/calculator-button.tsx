import type { ReactNode } from 'react'

interface CalculatorButtonProps {
  readonly name: string
  readonly isMain?: boolean
  readonly children: ReactNode
  readonly onPress: () => void
}

/** A key of the calculator. A press by mouse leaves the focus where it is, so that Enter then still means “equals”. */
export function CalculatorButton({ name, isMain = false, children, onPress }: CalculatorButtonProps) {
  return (
    <button
      className={isMain ? 'btn btn-main' : 'btn btn-line'}
      type="button"
      aria-label={name}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      {children}
    </button>
  )
}
