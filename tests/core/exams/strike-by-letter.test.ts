import { describe, expect, it } from 'vitest'
import { viewOf } from '../../../src/core/exams/item-view'
import { canStrike, strikeByLetter } from '../../../src/core/exams/strike-by-letter'
import { buildBankItem, numeric, options } from '../../support/build-item'

const choice = viewOf(buildBankItem({ id: 'satu' }))
const order = viewOf(buildBankItem({ type: 'order', options: options('a', 'b', 'c'), key: ['a', 'b', 'c'] }))

describe('crossing out options by letter', () => {
  it('crosses out an option, and brings it back the next time', () => {
    const what = { type: 'struck', item: 'contoh/satu', option: 'b' }
    expect(strikeByLetter(choice, {}, 1)).toEqual({ ...what, on: true })
    expect(strikeByLetter(choice, { 'contoh/satu': ['a', 'b'] }, 1)).toEqual({ ...what, on: false })
  })

  it('does nothing beyond the last option, and nothing where options are not chosen among', () => {
    expect(strikeByLetter(choice, {}, 9)).toBeNull()
    expect(strikeByLetter(order, {}, 0)).toBeNull()
    expect([choice, order, viewOf(buildBankItem(numeric))].map(canStrike)).toEqual([true, false, false])
  })
})
