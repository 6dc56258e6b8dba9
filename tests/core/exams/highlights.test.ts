import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addHighlight, HIGHLIGHT_LIMIT, toggleHighlight } from '../../../src/core/exams/highlights'
import { type Highlight, sessionEventSchema } from '../../../src/core/exams/session'

const LENGTH = 60

const stretch = fc
  .record({ language: fc.constantFrom('id', 'en'), start: fc.nat(LENGTH - 2), size: fc.integer({ min: 1, max: 12 }) })
  .map(({ language, start, size }): Highlight => ({ language, start, end: Math.min(LENGTH, start + size) }))
const stretches = fc.array(stretch, { maxLength: 20 })

const addAll = (all: readonly Highlight[]) => all.reduce<readonly Highlight[]>(addHighlight, [])

function covered(highlights: readonly Highlight[], language: string): boolean[] {
  const own = highlights.filter((highlight) => highlight.language === language)
  return Array.from({ length: LENGTH }, (_, at) => own.some(({ start, end }) => at >= start && at < end))
}

describe('highlights', () => {
  it('cover exactly the letters that were marked, in each language by itself', () => {
    fc.assert(
      fc.property(stretches, (all) => {
        for (const language of ['id', 'en']) expect(covered(addAll(all), language)).toEqual(covered(all, language))
      }),
    )
  })

  it('of one language neither overlap nor touch, and stand in order, in whatever order they were made', () => {
    fc.assert(
      fc.property(stretches, (all) => {
        const highlights = addAll(all)
        expect(addAll([...all].reverse())).toEqual(highlights)
        for (const [index, { language, start }] of highlights.entries()) {
          const before = highlights[index - 1]
          if (before?.language === language) expect(before.end).toBeLessThan(start)
        }
      }),
    )
  })

  it('go when a stretch inside them is marked again, and only they', () => {
    fc.assert(
      fc.property(stretches, fc.nat(), (all, pick) => {
        const highlights = addAll(all)
        const one = highlights[pick % Math.max(1, highlights.length)]
        if (one === undefined) return
        const inside = { ...one, end: one.start + 1 }
        expect(toggleHighlight(highlights, inside)).toEqual(highlights.filter((other) => other !== one))
      }),
    )
  })

  it('are refused beyond the number that the log takes, which takes that many', () => {
    const many = Array.from({ length: HIGHLIGHT_LIMIT }, (_, at) => ({
      language: 'id',
      start: at * 3,
      end: at * 3 + 1,
    }))
    expect(toggleHighlight(many, { language: 'id', start: 900, end: 901 })).toBeNull()
    expect(toggleHighlight(many, { language: 'id', start: 0, end: 5 })).toHaveLength(HIGHLIGHT_LIMIT - 1)
    const event = { profileId: 'ani', sessionId: 'sesi', seq: 1, run: 'run', wall: 1, mono: 1 }
    const write = (highlights: readonly Highlight[]) =>
      sessionEventSchema.safeParse({ ...event, what: { type: 'highlighted', item: 'contoh/satu', highlights } }).success
    expect([write(many), write([...many, { language: 'en', start: 0, end: 1 }])]).toEqual([true, false])
  })
})
