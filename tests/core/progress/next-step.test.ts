import { describe, expect, it } from 'vitest'
import type { Module } from '../../../src/core/modules/module'
import type { ModuleProgress, Unit } from '../../../src/core/progress/module-progress'
import { type NextStepInput, nextStep } from '../../../src/core/progress/next-step'
import { type Evidence, readinessOf } from '../../../src/core/progress/readiness'
import type { SelfAssessment, When } from '../../../src/core/progress/self-assessment'
import { sideSteps } from '../../../src/core/progress/side-steps'

const DAY = 86_400_000
const NOW = 100 * DAY
const text = { id: 'x', en: 'x' }

interface Built {
  readonly lesson?: Partial<Unit>
  readonly check?: Partial<Unit>
  readonly story?: Partial<Unit>
  readonly aspect?: 'knowledge' | 'skills' | 'values' | 'ict'
}

const DONE = { state: 'done', at: NOW - DAY, share: 1 } as const

/** A module of one lesson with its check, and one case. */
function built(id: string, { lesson, check, story, aspect = 'knowledge' }: Built = {}): ModuleProgress {
  const module: Module = {
    id,
    title: text,
    promise: text,
    minutes: 10,
    cover: 0,
    objectives: [{ id: 'satu', text, aspect, pcf: ['knowledge'] }],
    lessons: [{ id: 'baca', title: text, minutes: 5 }],
    cases: ['kasus'],
    checks: [{ id: 'cek', lesson: 'baca', items: ['butir'] }],
    glossary: [],
    references: [{ id: 'buku', text: 'Buku' }],
  }
  const none = { state: 'none', at: 0, share: null } as const
  const units: Unit[] = [
    { kind: 'lesson', id: 'baca', ...none, ...lesson },
    { kind: 'check', id: 'cek', ...none, ...check },
    { kind: 'case', id: 'kasus', ...none, ...story },
  ]
  const lastAt = Math.max(...units.map((unit) => unit.at))
  const isDone = units.every((unit) => unit.state === 'done')
  return { pack: 'dasar', module, units, lastAt, state: isDone ? 'done' : lastAt > 0 ? 'begun' : 'none' }
}

const done = (id: string, changes: Built = {}) => built(id, { lesson: DONE, check: DONE, story: DONE, ...changes })

function seen(outcomes: Partial<Record<Evidence['aspect'], number>>): Evidence[] {
  return Object.entries(outcomes).flatMap(([aspect, outcome]) =>
    Array.from({ length: 12 }, (_, index) => ({
      aspect: aspect as Evidence['aspect'], // the keys of the record
      pcf: [],
      outcome,
      source: 'exam' as const,
      key: `${aspect}-${index}`,
      at: 1,
    })),
  )
}

const input = (changes: Partial<NextStepInput>): NextStepInput => ({
  modules: [],
  readiness: readinessOf([]),
  runningExam: null,
  selfAssessments: [],
  toReview: null,
  ...changes,
})

const next = (changes: Partial<NextStepInput>) => nextStep(input(changes), NOW)
const side = (changes: Partial<NextStepInput>) => sideSteps(input(changes), next(changes), NOW)

describe('what is proposed next', () => {
  it('is a running exam before all else', () => {
    const modules = [built('a', { story: { state: 'begun', at: NOW } })]
    expect(next({ modules, runningExam: 's' })).toMatchObject({ kind: 'exam', reason: { kind: 'exam-running' } })
  })

  it('is what was left in the middle, a case before a lesson', () => {
    const modules = [
      built('a', { lesson: { state: 'begun', at: NOW } }),
      built('b', { story: { state: 'begun', at: NOW - DAY } }),
    ]
    expect(next({ modules })).toMatchObject({ module: 'b', unit: { kind: 'case' }, reason: { kind: 'left-off' } })
  })

  it('is the first case for somebody new', () => {
    expect(next({ modules: [built('a')] })).toMatchObject({ unit: { kind: 'case' }, reason: { kind: 'first-step' } })
  })

  it('is a check that went badly these days, before the module goes on', () => {
    const bad = built('a', { lesson: DONE, check: { state: 'done', at: NOW - DAY, share: 0.3 } })
    expect(next({ modules: [bad] })).toMatchObject({
      unit: { kind: 'check', id: 'cek' },
      reason: { kind: 'check-went-badly', share: 0.3 },
    })
  })

  it('is no check that went badly long ago, nor one that came out half right', () => {
    const old = built('a', { lesson: DONE, check: { state: 'done', at: NOW - 14 * DAY, share: 0.3 } })
    expect(next({ modules: [old] }).reason.kind).toBe('in-order')
    const half = built('a', { lesson: DONE, check: { state: 'done', at: NOW, share: 0.5 } })
    expect(next({ modules: [half] }).reason.kind).toBe('in-order')
  })

  it('is a module that trains the aspect least is known of, while one is not known well enough', () => {
    const modules = [done('a'), built('b', { aspect: 'values' }), built('c', { aspect: 'ict' })]
    const readiness = readinessOf(seen({ knowledge: 0.2, skills: 1, values: 1 }))
    expect(next({ modules, readiness })).toMatchObject({ module: 'c', reason: { kind: 'least-known', aspect: 'ict' } })
  })

  it('is a module that trains the aspect that came out lowest, once enough is known of all', () => {
    const modules = [done('a'), built('b', { aspect: 'ict' }), built('c', { aspect: 'values' })]
    const readiness = readinessOf(seen({ knowledge: 0.9, skills: 0.9, values: 0.4, ict: 0.6 }))
    expect(next({ modules, readiness })).toMatchObject({ module: 'c', reason: { kind: 'weakest', aspect: 'values' } })
  })

  it('is, with all done, a check of a week ago; the longest ago first', () => {
    const modules = [
      done('a', { check: { ...DONE, at: NOW - 7 * DAY } }),
      done('b', { check: { ...DONE, at: NOW - 20 * DAY } }),
    ]
    expect(next({ modules })).toMatchObject({ module: 'b', reason: { kind: 'spaced', days: 20 } })
  })

  it('is a simulation at last, for the weakest aspect where one stands out', () => {
    const modules = [done('a')]
    expect(next({ modules })).toEqual({ kind: 'take-exam', reason: { kind: 'all-done' } })
    const readiness = readinessOf(seen({ knowledge: 0.9, skills: 0.5, values: 0.9, ict: 0.9 }))
    expect(next({ modules, readiness })).toEqual({ kind: 'take-exam', reason: { kind: 'weakest', aspect: 'skills' } })
  })
})

describe('what is offered beside it', () => {
  const said = (module: string, when: When): SelfAssessment => ({
    id: `${module}-${when}`,
    profileId: 'ani',
    pack: 'dasar',
    module,
    when,
    ratings: { 'efficacy-start': 2 },
    at: 1,
  })
  const reflections = (changes: Partial<NextStepInput>) =>
    side(changes).flatMap((step) => (step.kind === 'reflect' ? [`${step.module} ${step.when}`] : []))

  it('is a reflection before a module that comes next and is not begun, once', () => {
    const modules = [built('a')]
    expect(reflections({ modules })).toEqual(['a before'])
    expect(reflections({ modules, selfAssessments: [said('a', 'before')] })).toEqual([])
  })

  it('is a reflection after a module that is done, once', () => {
    const modules = [done('a')]
    expect(reflections({ modules })).toEqual(['a after'])
    expect(reflections({ modules, selfAssessments: [said('a', 'after')] })).toEqual([])
  })

  it('is a review of what was wrong these two weeks', () => {
    const toReview = { sessionId: 's', items: 3, at: NOW - 13 * DAY }
    expect(side({ modules: [built('a')], toReview })[0]).toEqual({ kind: 'review', ...toReview })
    expect(side({ modules: [built('a')], toReview: { ...toReview, at: NOW - 14 * DAY } })[0]).toMatchObject({
      kind: 'reflect',
    })
  })

  it('is something learnt a week ago, and never what is proposed already', () => {
    const modules = [built('new', { lesson: DONE }), done('a', { check: { ...DONE, at: NOW - 9 * DAY } })]
    const selfAssessments = [said('a', 'after')]
    expect(side({ modules, selfAssessments })[0]).toMatchObject({ kind: 'spaced', module: 'a', days: 9 })
    const own = [done('a', { check: { ...DONE, at: NOW - 9 * DAY } })]
    expect(side({ modules: own, selfAssessments })).toEqual([])
  })

  it('is at most three things', () => {
    const modules = [built('a'), built('b'), done('c', { check: { ...DONE, at: 1 } })]
    const toReview = { sessionId: 's', items: 3, at: NOW }
    expect(side({ modules, toReview }).map(({ kind }) => kind)).toEqual(['review', 'reflect', 'spaced'])
  })
})
