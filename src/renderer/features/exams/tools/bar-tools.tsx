import { Calculator as CalculatorIcon, SlidersHorizontal } from 'lucide-react'
import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type CalculatorKey, EMPTY_CALCULATOR, press } from '../../../../core/lib/calculator'
import { useExam } from '../exam-context'
import { CalculatorSheet } from './calculator-sheet'
import { DisplaySheet } from './display-sheet'
import { FocusNote } from './focus-note'
import './tools.css'
import { useFocusMode } from './use-focus-mode'

/** In the bar: the calculator where the sitting has one, and how it all looks. */
export function BarTools() {
  const { t } = useTranslation('exams')
  const hasCalculator = useExam((exam) => exam.session.blueprint.calculator)
  const [open, setOpen] = useState<'display' | 'calculator' | null>(null)
  const [calculator, setCalculator] = useState(EMPTY_CALCULATOR)
  const pressKey = useCallback((key: CalculatorKey) => setCalculator((before) => press(before, key)), [])
  const focus = useFocusMode()
  const close = () => setOpen(null)
  return (
    <>
      {hasCalculator && (
        <button
          className="tool hide-s"
          type="button"
          aria-label={t('tools.calculator.title')}
          title={t('tools.calculator.title')}
          onClick={() => setOpen('calculator')}
        >
          <CalculatorIcon className="icon" aria-hidden="true" />
        </button>
      )}
      <button
        className="tool"
        type="button"
        aria-label={t('tools.display.title')}
        title={t('tools.display.title')}
        onClick={() => setOpen('display')}
      >
        <SlidersHorizontal className="icon" aria-hidden="true" />
      </button>
      <FocusNote focus={focus} />
      {open === 'calculator' && <CalculatorSheet calculator={calculator} onPress={pressKey} onClose={close} />}
      {open === 'display' && (
        <DisplaySheet focus={focus} onCalculator={hasCalculator ? () => setOpen('calculator') : null} onClose={close} />
      )}
    </>
  )
}
