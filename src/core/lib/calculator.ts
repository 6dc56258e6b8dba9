/** What can be pressed: digits, the decimal mark, the four operations, and what works on all of it. */
export type CalculatorKey =
  | '0'
  | '1'
  | '2'
  | '3'
  | '4'
  | '5'
  | '6'
  | '7'
  | '8'
  | '9'
  | '.'
  | Operator
  | '='
  | 'back'
  | 'clear'
export type Operator = '+' | '-' | '*' | '/'

export interface Calculator {
  /** Numbers and operators in turn, as they were pressed; a number has a point before its decimals. */
  readonly terms: readonly string[]
  /** What it comes to once `=` was pressed; `undefined-value` after a division by zero. */
  readonly result: number | 'undefined-value' | null
}

export const EMPTY_CALCULATOR: Calculator = { terms: [], result: null }

/** Digits of one number: fewer than a double holds exactly. */
const DIGIT_LIMIT = 12
const TERM_LIMIT = 41
const OPERATORS: readonly string[] = ['+', '-', '*', '/'] satisfies Operator[]

/** The calculator after a key. A key that makes no sense where it is pressed changes nothing. */
export function press(calculator: Calculator, key: CalculatorKey): Calculator {
  if (key === 'clear') return EMPTY_CALCULATOR
  if (key === '=') return finish(calculator)
  if (key === 'back') return back(calculator)
  return isOperator(key) ? operate(calculator, key) : type(calculator, key)
}

export function isOperator(term: string): term is Operator {
  return OPERATORS.includes(term)
}

function type({ terms, result }: Calculator, key: string): Calculator {
  const open = result === null ? terms : []
  const last = open.at(-1)
  if (last === undefined || isOperator(last)) {
    return open.length >= TERM_LIMIT ? { terms, result } : { terms: [...open, key === '.' ? '0.' : key], result: null }
  }
  const next = key !== '.' && last === '0' ? key : `${last}${key}`
  const isRefused = key === '.' ? last.includes('.') : last.replace(/\D/g, '').length >= DIGIT_LIMIT
  return isRefused ? { terms, result } : { terms: [...open.slice(0, -1), next], result: null }
}

/** After a result it goes on from there; after another operator it takes its place. */
function operate({ terms, result }: Calculator, operator: Operator): Calculator {
  if (result === 'undefined-value') return { terms, result }
  if (result !== null) return { terms: [String(result), operator], result: null }
  const last = terms.at(-1)
  if (last === undefined) return { terms, result }
  return { terms: isOperator(last) ? [...terms.slice(0, -1), operator] : [...terms, operator], result }
}

/** Takes the last thing pressed away; a result first, so that what led to it can be mended. */
function back({ terms, result }: Calculator): Calculator {
  const last = terms.at(-1)
  if (result !== null || last === undefined) return { terms, result: null }
  const shorter = isOperator(last) || isComputed(last) ? '' : last.slice(0, -1)
  return { terms: shorter === '' ? terms.slice(0, -1) : [...terms.slice(0, -1), shorter], result: null }
}

/** A result that is calculated on with goes as a whole: its digits were never pressed. */
function isComputed(number: string): boolean {
  return !/^\d+\.?\d*$/.test(number) || number.replace(/\D/g, '').length > DIGIT_LIMIT
}

function finish({ terms, result }: Calculator): Calculator {
  const whole = isOperator(terms.at(-1) ?? '') ? terms.slice(0, -1) : terms
  if (result !== null || whole.length === 0) return { terms, result }
  return { terms: whole, result: evaluate(whole) }
}

/** Multiplication and division before addition and subtraction, from the left. */
export function evaluate(terms: readonly string[]): number | 'undefined-value' {
  const sums: number[] = []
  for (let at = 0; at < terms.length; at += 2) {
    const operator = terms[at - 1] ?? '+'
    const number = Number(terms[at])
    if (operator === '*') sums.push((sums.pop() ?? 0) * number)
    else if (operator === '/') sums.push((sums.pop() ?? 0) / number)
    else sums.push(operator === '-' ? -number : number)
  }
  return rounded(sums.reduce((sum, part) => sum + part, 0))
}

/** To twelve digits, so that 0.1 + 0.2 is 0.3; without a negative zero. */
function rounded(value: number): number | 'undefined-value' {
  return Number.isFinite(value) ? Number(value.toPrecision(12)) + 0 : 'undefined-value'
}
