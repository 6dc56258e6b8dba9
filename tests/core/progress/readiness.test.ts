import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ASPECTS, PCF_DOMAINS } from '../../../src/core/items/aspect'
import { domainReadinessOf, type Evidence, readinessOf, weakest } from '../../../src/core/progress/readiness'
import { sittingToReview } from '../../../src/core/progress/sitting-to-review'

const evidence = (changes: Partial<Evidence> = {}): Evidence => ({
  aspect: 'skills',
  pcf: ['interventions'],
  outcome: 1,
  source: 'exam',
  key: 'dasar/satu',
  at: 1,
  ...changes,
})
const many = (count: number, changes: Partial<Evidence>) =>
  Array.from({ length: count }, (_, index) => evidence({ key: `dasar/${changes.aspect}-${index}`, ...changes }))

describe('readiness by aspect', () => {
  it('counts exams, checks and cases apart, and of the same thing only the latest answer', () => {
    const [, skills] = readinessOf([
      evidence({ outcome: 0, at: 5 }),
      evidence({ outcome: 1, at: 2 }),
      evidence({ source: 'check', key: 'dasar/dua' }),
      evidence({ source: 'case', key: 'dasar/a/kasus/adegan', pcf: [] }),
    ])
    expect(skills).toMatchObject({ counts: { exam: 1, check: 1, case: 1 }, total: 3, share: 2 / 3, isEnough: false })
  })

  it('names as weakest only what enough is known of, and nothing that stands well', () => {
    const known = [...many(12, { aspect: 'values', outcome: 0.6 }), ...many(11, { aspect: 'ict', outcome: 0 })]
    expect(weakest(readinessOf(known))?.aspect).toBe('values')
    expect(weakest(readinessOf(many(12, { aspect: 'values', outcome: 0.9 })))).toBeNull()
  })
})

describe('readiness by PCF domain', () => {
  it('counts an item or a decision in each domain that it names, and nothing where it names none', () => {
    const domains = domainReadinessOf([
      evidence({ pcf: ['knowledge', 'contexts'] }),
      evidence({ source: 'case', key: 'dasar/a/kasus/adegan', pcf: [] }),
    ])
    expect(domains.map(({ domain }) => domain)).toEqual(PCF_DOMAINS)
    expect(domains.filter(({ total }) => total > 0).map(({ domain, counts }) => [domain, counts])).toEqual([
      ['knowledge', { exam: 1, check: 0, case: 0 }],
      ['contexts', { exam: 1, check: 0, case: 0 }],
    ])
  })

  it('counts a decision once, with the mean of what its aspects were rated', () => {
    const decision = { source: 'case', key: 'dasar/a/kasus/adegan', pcf: ['rights-justice'] } as const
    const domains = domainReadinessOf([
      evidence({ ...decision, aspect: 'values', outcome: 1 }),
      evidence({ ...decision, aspect: 'skills', outcome: 0 }),
      evidence({ ...decision, aspect: 'values', outcome: 0.5, at: 2 }),
    ])
    expect(domains.find(({ domain }) => domain === 'rights-justice')).toMatchObject({
      counts: { exam: 0, check: 0, case: 1 },
      total: 1,
      share: 0.25,
    })
  })

  it('never names a share outside its interval, whatever was seen', () => {
    const piece = fc.record({
      aspect: fc.constantFrom(...ASPECTS),
      pcf: fc.subarray([...PCF_DOMAINS]),
      outcome: fc.double({ min: 0, max: 1, noNaN: true }),
      source: fc.constantFrom('exam' as const, 'check' as const),
      key: fc.string({ maxLength: 2 }),
      at: fc.nat(),
    })
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        for (const { share, interval, total } of [...readinessOf(pieces), ...domainReadinessOf(pieces)]) {
          expect(share === null).toBe(total === 0)
          if (share === null || interval === null) continue
          expect(interval[0]).toBeLessThanOrEqual(share + 1e-9)
          expect(interval[1]).toBeGreaterThanOrEqual(share - 1e-9)
        }
      }),
    )
  })
})

describe('what is to be reviewed', () => {
  it('is the latest sitting with wrong answers, without what came out right since', () => {
    const wrong = (key: string, session: string, at: number) => evidence({ key, session, at, outcome: 0 })
    expect(sittingToReview([wrong('a', 'alt', 1), wrong('b', 'alt', 1), wrong('c', 'neu', 2)])).toEqual({
      sessionId: 'neu',
      items: 1,
      at: 2,
    })
    expect(sittingToReview([wrong('a', 'alt', 1), evidence({ key: 'a', session: 'neu', at: 2 })])).toBeNull()
  })
})
