import { LANGUAGES, type Language } from '../lib/localized-text'

interface Notation {
  readonly group: string
  readonly decimal: string
}

/** How thousands and decimals are set apart: Indonesian after PUEBI/EYD (1.500 and 2,5), English the other way round. */
const NOTATIONS: Readonly<Record<Language, Notation>> = {
  id: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
}

/** As many digits as a double holds exactly, so that what is echoed is what was typed. */
const DIGIT_LIMIT = 15

/** What a typed text says. `other-notation`: a number only in the other language's notation; it is not guessed at. */
export type NumberReading =
  | { readonly kind: 'empty' | 'other-notation' | 'unreadable' }
  | { readonly kind: 'read'; readonly value: number }

/**
 * A number in the reader's notation. A sign, “Rp”, spaces around and between groups of three, and the “,-” after whole rupiah are
 * tolerated; groups that are not of three, or that begin with 0, are not.
 */
export function parseNumber(text: string, language: Language): NumberReading {
  const bare = text.trim()
  if (bare === '') return { kind: 'empty' }
  const value = readIn(bare, NOTATIONS[language])
  if (value !== null) return { kind: 'read', value }
  const isOther = LANGUAGES.some((other) => other !== language && readIn(bare, NOTATIONS[other]) !== null)
  return { kind: isOther ? 'other-notation' : 'unreadable' }
}

/** The number as its reader writes it; `parseNumber` reads it as the same number, up to its limit of digits. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumSignificantDigits: DIGIT_LIMIT }).format(value)
}

const BEFORE = /^([+\-−])?\s*(?:rp\.?\s*)?([+\-−])?\s*/i

function readIn(text: string, { group, decimal }: Notation): number | null {
  const [before = '', ...signs] = BEFORE.exec(text) ?? []
  const given = signs.filter((sign) => sign !== undefined)
  const digits = digitsOf(text.slice(before.length), group, decimal)
  if (digits === null || given.length > 1) return null
  if (digits.replace('.', '').replace(/^0+/, '').length > DIGIT_LIMIT) return null
  const value = Number(digits)
  return given.length === 0 || given[0] === '+' || value === 0 ? value : -value
}

/** The digits with a point before the decimals, or null where the text is no number in this notation. */
function digitsOf(text: string, group: string, decimal: string): string | null {
  const cut = text.indexOf(decimal)
  const whole = cut < 0 ? text : text.slice(0, cut)
  const rest = cut < 0 ? '' : text.slice(cut + 1)
  const isWhole = /^\d+$/.test(whole) || (whole === '' && /^\d+$/.test(rest)) || isGrouped(whole, group)
  if (!isWhole || !/^(?:\d*|--?)$/.test(rest)) return null
  return `${whole.replace(/\D/g, '') || '0'}.${rest.replace(/-/g, '')}`
}

/** Groups of three after one to three digits, set apart by one and the same sign: the notation's own, or a space. */
function isGrouped(whole: string, group: string): boolean {
  const parts = whole.includes(group) ? whole.split(group) : whole.split(/\s/)
  const [first = '', ...others] = parts
  return /^[1-9]\d{0,2}$/.test(first) && others.length > 0 && others.every((part) => /^\d{3}$/.test(part))
}
