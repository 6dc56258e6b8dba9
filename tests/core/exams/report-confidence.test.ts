import { describe, expect, it } from 'vitest'
import { reportConfidence } from '../../../src/core/exams/report-confidence'

const worth = (id: string, outcome: number) => ({ id, outcome, weight: 1 })
const OUTCOMES = [worth('a', 0), worth('b', 1), worth('c', 0.5), worth('d', 1), worth('e', 0)]
const RESPONSES = { a: 'x', b: 'x', c: 'x', d: 'x' }

describe('what was believed of the answers', () => {
  it('is told apart: sure but wrong, guessed and right, with how many were sure and how many guessed', () => {
    const confidence = { a: 'sure', b: 'guess', c: 'sure', d: 'sure' } as const
    expect(reportConfidence(OUTCOMES, { confidence, responses: RESPONSES })).toEqual({
      given: 4,
      sure: 3,
      guessed: 1,
      sureButWrong: [1],
      guessedRight: [2],
    })
  })

  it('takes an answer that is partly right for neither', () => {
    const confidence = { c: 'guess' } as const
    expect(reportConfidence(OUTCOMES, { confidence, responses: RESPONSES })).toMatchObject({ guessedRight: [] })
  })

  it('is nothing where nothing was said, or only of items that were left blank', () => {
    expect(reportConfidence(OUTCOMES, { confidence: {}, responses: RESPONSES })).toBeNull()
    expect(reportConfidence(OUTCOMES, { confidence: { e: 'sure' }, responses: RESPONSES })).toBeNull()
  })
})
