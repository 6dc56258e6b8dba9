import { useTranslation } from 'react-i18next'
import { type Calculator, isOperator, type Operator } from '../../../../core/lib/calculator'

const FACES = { '+': '+', '-': '−', '*': '×', '/': '÷' } as const satisfies Record<Operator, string>
const NAMES = { '+': 'plus', '-': 'minus', '*': 'times', '/': 'divided', '=': 'equals', '.': 'decimal' } as const

interface CalculatorText {
  /** What was pressed, in the reader's notation. */
  readonly terms: string
  /** What it came to; empty before that. */
  readonly result: string
  /** What a key is called. */
  readonly nameOf: (key: string) => string
  /** What stands on a key. */
  readonly faceOf: (key: string) => string
}

/** The calculator in words and in the reader's notation. */
export function useCalculatorText({ terms, result }: Calculator): CalculatorText {
  const { t, i18n } = useTranslation('exams')
  const numbers = new Intl.NumberFormat(i18n.language, { maximumSignificantDigits: 12 })
  const decimal = numbers.formatToParts(0.5).find((part) => part.type === 'decimal')?.value ?? '.'
  const faceOf = (key: string) => (isOperator(key) ? FACES[key] : key === '.' ? decimal : key)

  /** Digits as they are pressed: a mark at the end stays, and so does every zero behind it. */
  function written(number: string): string {
    const [whole = '', decimals] = number.split('.')
    if (!/^\d+$/.test(whole)) return numbers.format(Number(number)) // a result that is calculated on with
    return decimals === undefined
      ? numbers.format(Number(whole))
      : `${numbers.format(Number(whole))}${decimal}${decimals}`
  }

  const shown = terms.map((term) => (isOperator(term) ? FACES[term] : written(term))).join(' ')
  return {
    terms: shown === '' ? numbers.format(0) : shown,
    result:
      result === null
        ? ''
        : result === 'undefined-value'
          ? t('tools.calculator.no-value')
          : `= ${numbers.format(result)}`,
    nameOf: (key) => {
      const name = Object.entries(NAMES).find(([own]) => own === key)?.[1]
      return name === undefined ? key : t(`tools.calculator.${name}`)
    },
    faceOf,
  }
}
