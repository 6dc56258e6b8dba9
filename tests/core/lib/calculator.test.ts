import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Calculator, type CalculatorKey, EMPTY_CALCULATOR, press } from '../../../src/core/lib/calculator'

const KEYS = [...'0123456789.+-*/=', 'back', 'clear'] as CalculatorKey[]

const pressAll = (keys: readonly CalculatorKey[], from: Calculator = EMPTY_CALCULATOR) => keys.reduce(press, from)
const type = (text: string) => pressAll([...text] as CalculatorKey[])

describe('the calculator', () => {
  it.each([
    ['2+3*4=', 14],
    ['20/4/5=', 1],
    ['7-2-1=', 4],
    ['8/2*4=', 16],
    ['0.1+0.2=', 0.3],
    ['1500000*12=', 18_000_000],
    ['.5*4=', 2],
    ['12+=', 12],
    ['2+*3=', 6],
    ['1..5=', 1.5],
    ['007=', 7],
    ['5-5=', 0],
  ])('makes of %s %d', (keys, result) => {
    expect(type(keys).result).toBe(result)
  })

  it('says that a division by zero has no value, and begins anew with the next number', () => {
    const calculator = type('5/0=')
    expect(calculator.result).toBe('undefined-value')
    expect(press(calculator, '+')).toEqual(calculator)
    expect(press(calculator, '7')).toEqual({ terms: ['7'], result: null })
  })

  it('goes on from a result with an operator, and anew with a digit', () => {
    expect(type('2+3=*4=').result).toBe(20)
    expect(type('2-5=+1=').result).toBe(-2)
    expect(type('2+3=4').terms).toEqual(['4'])
  })

  it('takes keys back one by one, a result first, and a result calculated on with as a whole', () => {
    expect(pressAll(['back'], type('12+3='))).toEqual(type('12+3'))
    expect(pressAll(['back', 'back', 'back'], type('12+3'))).toEqual(type('1'))
    expect(pressAll(['back', 'back'], type('1/3=+'))).toEqual(EMPTY_CALCULATOR)
    expect(pressAll(['back'], EMPTY_CALCULATOR)).toEqual(EMPTY_CALCULATOR)
  })

  it('agrees with the arithmetic of two whole numbers', () => {
    const whole = fc.nat(1_000_000)
    fc.assert(
      fc.property(whole, whole, (one, other) => {
        expect(type(`${one}+${other}=`).result).toBe(one + other)
        expect(type(`${one}-${other}=`).result).toBe(one - other)
        expect(type(`${one}*${other}=`).result).toBe(Number((one * other).toPrecision(12)))
      }),
    )
  })

  it('whatever is pressed, keeps numbers and operators in turn, and clears to nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...KEYS), { maxLength: 80 }), (keys) => {
        const calculator = pressAll(keys)
        for (const [index, term] of calculator.terms.entries()) {
          if (index % 2 === 1) expect('+-*/').toContain(term)
          else expect(Number.isFinite(Number(term))).toBe(true)
        }
        expect(press(calculator, 'clear')).toEqual(EMPTY_CALCULATOR)
      }),
    )
  })
})
