import { describe, expect, it } from 'vitest'
import { compareAssessments } from '../../../src/core/progress/compare-assessments'
import {
  BELIEFS,
  type SelfAssessment,
  STATEMENTS,
  selfAssessmentSchema,
} from '../../../src/core/progress/self-assessment'

const said = (when: SelfAssessment['when'], ratings: SelfAssessment['ratings'], at: number): SelfAssessment =>
  selfAssessmentSchema.parse({ id: `${when}-${at}`, profileId: 'ani', pack: 'dasar', module: 'a', when, ratings, at })

describe('the reflection on readiness', () => {
  it('has the four beliefs of Holt and others, each with two thoughts and a feeling', () => {
    expect(BELIEFS).toEqual(['appropriateness', 'efficacy', 'support', 'valence'])
    for (const belief of BELIEFS) {
      const kinds = STATEMENTS.filter((statement) => statement.belief === belief).map(({ kind }) => kind)
      expect(kinds).toEqual(['thought', 'thought', 'feeling'])
    }
  })

  it('compares the latest before with the latest after, statement by statement, without a sum', () => {
    const compared = compareAssessments([
      said('before', { 'efficacy-start': 1, 'support-person': 4 }, 1),
      said('before', { 'efficacy-start': 2, 'support-person': 4, 'valence-worth': 3 }, 2),
      said('after', { 'efficacy-start': 4, 'support-person': 3 }, 3),
    ])
    expect(compared).toMatchObject({ higher: 1, lower: 1, same: 0, before: { at: 2 }, after: { at: 3 } })
    expect(compared.statements.find(({ id }) => id === 'valence-worth')).toEqual({
      id: 'valence-worth',
      before: 3,
      after: null,
    })
  })
})
