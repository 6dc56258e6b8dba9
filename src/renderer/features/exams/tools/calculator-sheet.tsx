import { Delete } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { Calculator, CalculatorKey } from '../../../../core/lib/calculator'
import { Sheet } from '../../../ui/sheet'
import { CalculatorButton } from './calculator-button'
import { useCalculatorText } from './use-calculator-text'

interface CalculatorSheetProps {
  readonly calculator: Calculator
  readonly onPress: (key: CalculatorKey) => void
  readonly onClose: () => void
}

const ROWS = [
  ['7', '8', '9', '/'],
  ['4', '5', '6', '*'],
  ['1', '2', '3', '-'],
  ['0', '.', '=', '+'],
] as const

/** The keys of a keyboard that mean the same; a comma is a decimal mark as well as a point. */
const KEYBOARD: Readonly<Record<string, CalculatorKey>> = {
  ...Object.fromEntries([...'0123456789.+-*/='].map((key) => [key, key as CalculatorKey])),
  ',': '.',
  x: '*',
  ':': '/',
  Enter: '=',
  Backspace: 'back',
  Delete: 'clear',
  c: 'clear',
}

/** Four operations, by touch and by keyboard; what was calculated stays while the sitting is open. */
export function CalculatorSheet({ calculator, onPress, onClose }: CalculatorSheetProps) {
  const { t } = useTranslation(['exams', 'common'])
  const { terms, result, nameOf, faceOf } = useCalculatorText(calculator)

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      // Enter on a button that was reached by keyboard presses that button.
      const isOnButton = event.key === 'Enter' && event.target instanceof HTMLButtonElement
      const key = KEYBOARD[event.key.length === 1 ? event.key.toLowerCase() : event.key]
      if (key === undefined || isOnButton || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      onPress(key)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [onPress])

  return (
    <Sheet title={t('tools.calculator.title')} closeName={t('common:close')} onClose={onClose}>
      <output className="calc-shown num" aria-label={t('tools.calculator.shown')}>
        <span>{terms}</span>
        <b>{result}</b>
      </output>
      <div className="calc-keys">
        <CalculatorButton name={t('tools.calculator.clear')} onPress={() => onPress('clear')}>
          {t('tools.calculator.clear')}
        </CalculatorButton>
        <CalculatorButton name={t('tools.calculator.back')} onPress={() => onPress('back')}>
          <Delete className="icon" aria-hidden="true" />
        </CalculatorButton>
        {ROWS.flat().map((key) => (
          <CalculatorButton key={key} name={nameOf(key)} isMain={key === '='} onPress={() => onPress(key)}>
            {faceOf(key)}
          </CalculatorButton>
        ))}
      </div>
      <p className="small muted calc-hint">{t('tools.calculator.hint')}</p>
    </Sheet>
  )
}
