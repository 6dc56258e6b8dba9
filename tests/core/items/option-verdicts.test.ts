import { describe, expect, it } from 'vitest'
import { optionVerdicts } from '../../../src/core/items/option-verdicts'
import type { Response } from '../../../src/core/items/response'
import { buildItem, options, text } from '../../support/build-item'

const verdicts = (overrides: Record<string, unknown>, response: Response | null) =>
  Object.fromEntries(optionVerdicts(buildItem(overrides), response))

const pick = { type: 'judgement', mode: 'pick', options: options('a', 'b', 'c'), weights: { a: 1, b: 0.5, c: 0 } }
const rank = { type: 'judgement', mode: 'rank', options: options('a', 'b', 'c'), key: ['a', 'b', 'c'] }

describe('what an answer did at each option', () => {
  it('names the right one that was not chosen, and leaves the others alone', () => {
    expect(verdicts({}, 'a')).toEqual({ a: 'wrong', b: 'missed', c: 'other', d: 'other' })
    expect(verdicts({}, 'b')).toEqual({ a: 'other', b: 'right', c: 'other', d: 'other' })
    expect(verdicts({}, null)).toEqual({ a: 'other', b: 'missed', c: 'other', d: 'other' })
  })

  it('judges each of several choices', () => {
    const many = { type: 'multiple-choice', options: options('a', 'b', 'c', 'd'), key: ['a', 'c'] }
    expect(verdicts(many, ['a', 'b'])).toEqual({ a: 'right', b: 'wrong', c: 'missed', d: 'other' })
  })

  it('holds an order and a ranking against the places of the key', () => {
    const order = { type: 'order', options: options('a', 'b', 'c'), key: ['c', 'a', 'b'] }
    expect(verdicts(order, ['c', 'b', 'a'])).toEqual({ a: 'wrong', b: 'wrong', c: 'right' })
    expect(verdicts(rank, ['b', 'a', 'c'])).toEqual({ a: 'wrong', b: 'wrong', c: 'right' })
  })

  it('says nothing of the places in an order that was left blank', () => {
    expect(verdicts(rank, null)).toEqual({ a: 'other', b: 'other', c: 'other' })
  })

  it('gives no pair to a source that was given two', () => {
    const match = {
      type: 'match',
      options: options('a', 'b'),
      targets: [
        { id: 'x', text: text('X') },
        { id: 'y', text: text('Y') },
      ],
      key: [
        ['a', 'x'],
        ['b', 'y'],
      ],
    }
    expect(
      verdicts(match, [
        ['a', 'x'],
        ['b', 'x'],
        ['b', 'y'],
      ]),
    ).toEqual({ a: 'right', b: 'wrong' })
  })

  it('calls a choice that the panel half agrees with partly right', () => {
    expect(verdicts(pick, 'b')).toEqual({ a: 'missed', b: 'partly', c: 'other' })
    expect(verdicts(pick, 'c')).toEqual({ a: 'missed', b: 'other', c: 'wrong' })
  })

  it('holds ratings, the best and the worst against the panel’s', () => {
    const rate = {
      type: 'judgement',
      mode: 'rate',
      options: options('a', 'b'),
      scale: { min: 1, max: 4 },
      key: { a: 4, b: 1 },
    }
    expect(verdicts(rate, { a: 4, b: 2 })).toEqual({ a: 'right', b: 'wrong' })
    const ends = {
      type: 'judgement',
      mode: 'best-worst',
      options: options('a', 'b', 'c', 'd'),
      key: { best: 'a', worst: 'd' },
    }
    expect(verdicts(ends, { best: 'a', worst: 'b' })).toEqual({ a: 'right', b: 'wrong', c: 'other', d: 'missed' })
    expect(verdicts(ends, { best: 'd', worst: 'a' })).toEqual({ a: 'wrong', b: 'other', c: 'other', d: 'wrong' })
  })
})
