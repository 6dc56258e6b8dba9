import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { ITEM_TYPES, type Item, itemSchema } from '../../../src/core/items/item'
import type { Response } from '../../../src/core/items/response'
import { scoreResponse } from '../../../src/core/items/score-response'
import { buildItem, cloze, numeric, options, shortText, text } from '../../support/build-item'

interface Exported extends Record<string, unknown> {
  id: string
  type: string
  interaction: Record<string, unknown>
  gaps: { id: string; accepted?: string[] }[]
  references: { text: string }[]
}
interface ScoringCase {
  item: string
  response: Response | null
  outcome: number
  why: string
}

const FIXTURES = new URL('../../fixtures/examples/', import.meta.url)
const read = <T>(name: string): T => JSON.parse(readFileSync(new URL(name, FIXTURES), 'utf8')) as T

/** Scored by a person, not by a rule. */
const LATER = new Set(['extended'])

/** An item of the exchange format as an author writes it. */
function toSource(exported: Exported): Item {
  const {
    id,
    type,
    aspect,
    topic,
    pcf,
    cognition,
    situation,
    angoff,
    stem,
    options,
    targets,
    key,
    weights,
    interaction,
    gaps,
    rationale,
  } = exported
  return itemSchema.parse({
    ...{ id: id.split('/')[1], type, aspect, topic, pcf, cognition, situation, angoff, stem, options, key, rationale },
    ...(type === 'match' ? { targets } : {}),
    ...(type === 'cloze' ? { gaps: gaps.map(({ accepted: _accepted, ...gap }) => gap) } : {}),
    ...(type === 'judgement' && interaction.mode === 'pick' ? { weights } : {}),
    ...interaction,
    references: ['contoh'],
  })
}

const exported = new Map(read<Exported[]>('bank-export.json').map((entry) => [entry.id, entry]))
const applicable = read<ScoringCase[]>('scoring.json').filter(({ item }) => !LATER.has(exported.get(item)?.type ?? ''))

test('every kind of item that is asked now has published scoring cases', () => {
  expect(new Set(applicable.map(({ item }) => exported.get(item)?.type))).toEqual(new Set(ITEM_TYPES))
})

test.each(applicable)('$item given $response is worth $outcome ($why)', ({ item, response, outcome }) => {
  const entry = exported.get(item)
  if (entry === undefined) throw new Error(`no item ${item}`)
  expect(scoreResponse(toSource(entry), response)).toBeCloseTo(outcome, 12)
})

describe('an answer of the wrong shape is worth nothing and never an error', () => {
  const items: Item[] = [
    buildItem(),
    buildItem({ type: 'true-false', options: options('true', 'false'), key: ['true'] }),
    buildItem({ type: 'multiple-choice', options: options('a', 'b', 'c'), key: ['a'] }),
    buildItem({ type: 'order', options: options('a', 'b', 'c'), key: ['c', 'a', 'b'] }),
    buildItem({
      type: 'match',
      options: options('s', 't'),
      targets: [
        { id: 'x', text: text('x') },
        { id: 'y', text: text('y') },
      ],
      key: [
        ['s', 'y'],
        ['t', 'x'],
      ],
    }),
    buildItem({ type: 'judgement', mode: 'pick', options: options('a', 'b'), weights: { a: 1, b: 0.25 } }),
    buildItem({
      type: 'judgement',
      mode: 'rate',
      options: options('a', 'b'),
      scale: { min: 1, max: 4 },
      key: { a: 4, b: 1 },
    }),
    buildItem({ type: 'judgement', mode: 'rank', options: options('a', 'b', 'c'), key: ['b', 'c', 'a'] }),
    buildItem({
      type: 'judgement',
      mode: 'best-worst',
      options: options('a', 'b', 'c'),
      key: { best: 'a', worst: 'c' },
    }),
    buildItem(cloze),
    buildItem(numeric),
    buildItem(shortText),
  ]
  const anyId = fc.constantFrom('a', 'b', 'c', 's', 't', 'x', 'y', 'true', 'zzz')
  const anyResponse = fc.oneof(
    fc.constant(null),
    anyId,
    fc.array(anyId, { maxLength: 6 }),
    fc.array(fc.tuple(anyId, anyId), { maxLength: 6 }),
    fc.record({ best: anyId, worst: anyId }),
    fc.dictionary(anyId, fc.double()),
    fc.string(),
    fc.double(),
    fc.dictionary(fc.oneof(anyId, fc.constantFrom('g1', 'g2')), fc.oneof(anyId, fc.string())),
    fc.constantFrom('constructor', 'toString', '__proto__'),
    fc.jsonValue(),
  ) as fc.Arbitrary<Response | null>

  it.each(items.map((item) => [item.type, item] as const))('%s stays within 0 and 1 whatever comes', (_type, item) => {
    fc.assert(
      fc.property(anyResponse, (response) => {
        const outcome = scoreResponse(item, response)
        expect(outcome).toBeGreaterThanOrEqual(0)
        expect(outcome).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('choosing everything in a multiple choice gains nothing', () => {
    const item = buildItem({ type: 'multiple-choice', options: options('a', 'b', 'c', 'd'), key: ['a', 'b', 'c'] })
    expect(scoreResponse(item, ['a', 'b', 'c', 'd'])).toBe(0)
  })

  it('an order that leaves a step out is worth nothing', () => {
    const item = buildItem({ type: 'order', options: options('a', 'b', 'c'), key: ['c', 'a', 'b'] })
    expect(scoreResponse(item, ['c', 'a'])).toBe(0)
    expect(scoreResponse(item, ['c', 'a', 'a'])).toBe(0)
  })

  it('a rating that was left out counts as far off as can be', () => {
    const item = buildItem({
      type: 'judgement',
      mode: 'rate',
      options: options('a', 'b'),
      scale: { min: 1, max: 4 },
      key: { a: 4, b: 2 },
    })
    // a exact: 0 of 3; b missing: 2 of 2
    expect(scoreResponse(item, { a: 4 })).toBeCloseTo(1 - 2 / 5, 12)
  })
})
