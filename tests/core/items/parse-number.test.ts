import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatNumber, parseNumber } from '../../../src/core/items/parse-number'
import { LANGUAGES } from '../../../src/core/lib/localized-text'

const language = fc.constantFrom(...LANGUAGES)

describe('a number typed in the reader’s notation', () => {
  it.each([
    ['1.500', 1500],
    ['2,5', 2.5],
    ['1,500', 1.5],
    ['1.500.000', 1_500_000],
    ['1 500 000', 1_500_000],
    ['1.500,25', 1500.25],
    ['1500', 1500],
    [' 007 ', 7],
    ['Rp1.500', 1500],
    ['rp. 1.500,-', 1500],
    ['Rp 1.500.000,--', 1_500_000],
    ['-Rp 2.000', -2000],
    ['Rp -2.000', -2000],
    ['−3', -3],
    ['+4', 4],
    ['2,', 2],
    [',5', 0.5],
    ['0,05', 0.05],
    ['-0', 0],
  ])('“%s” is read in Indonesian as %d', (text, value) => {
    expect(parseNumber(text, 'id')).toEqual({ kind: 'read', value })
  })

  it.each([
    ['1,500', 1500],
    ['2.5', 2.5],
    ['1.500', 1.5],
    ['Rp 1,500,000', 1_500_000],
    ['1 500.25', 1500.25],
    ['.5', 0.5],
  ])('“%s” is read in English as %d', (text, value) => {
    expect(parseNumber(text, 'en')).toEqual({ kind: 'read', value })
  })

  it('is not guessed at when only the other notation would have it', () => {
    for (const text of ['2.5', '1,500.25', '1,500,000', '0.500', '1500.0', 'Rp 3.75', '1 500.000']) {
      expect(parseNumber(text, 'id')).toEqual({ kind: 'other-notation' })
    }
    expect(parseNumber('1.500,25', 'en')).toEqual({ kind: 'other-notation' })
  })

  it('is not read out of anything else', () => {
    const texts = ['lima', '5 orang', '1.50.000', '12 5', '--5', '- Rp -5', 'Rp', '-', ',', '5%', '5²', '1e3', '½']
    for (const text of [...texts, '1.500 000', '1234567890123456', '0,1234567890123456', 'NaN', 'Infinity']) {
      expect([text, parseNumber(text, 'id').kind]).toEqual([text, 'unreadable'])
    }
    expect(parseNumber('  ', 'id')).toEqual({ kind: 'empty' })
  })

  it('never throws, and what it reads is finite', () => {
    fc.assert(
      fc.property(fc.string(), language, (text, reader) => {
        const reading = parseNumber(text, reader)
        expect(reading.kind !== 'read' || Number.isFinite(reading.value)).toBe(true)
      }),
    )
  })

  it('comes back the same from what is echoed, in either language', () => {
    const digits = fc.tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 6 }))
    fc.assert(
      fc.property(digits, language, language, ([whole, decimals], first, second) => {
        const value = whole === 0 ? 0 : Number(`${whole}e-${decimals}`)
        const read = parseNumber(formatNumber(value, first), first)
        expect(read).toEqual({ kind: 'read', value })
        expect(parseNumber(formatNumber(value, second), second)).toEqual(read)
      }),
    )
  })

  it('is the same with its thousands set apart or not, after a sign and “Rp”, or among spaces', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), language, (value, reader) => {
        const grouped = formatNumber(value, reader)
        for (const text of [
          String(value),
          ` ${grouped} `,
          `Rp ${grouped}`,
          `+${grouped}`,
          grouped.replace(/[.,]/g, ' '),
        ]) {
          expect(parseNumber(text, reader)).toEqual({ kind: 'read', value })
        }
      }),
    )
  })
})
