import { describe, expect, it } from 'vitest'
import { lateAnswers, reportTimes } from '../../../src/core/exams/report-times'
import { buildLog, buildSession } from '../../support/build-session'

const session = buildSession()
const item = (id: string) => `contoh/${id}`
const answer = (at: number, id: string, response: string | null = 'b') => ({
  at,
  what: { type: 'answered' as const, item: item(id), response },
})
const START = { at: 0, what: { type: 'started' as const } }

describe('time on items', () => {
  it('has a total, a mean over the items that were looked at, and the three slowest', () => {
    const timeOn = { [item('satu')]: 10_000, [item('dua')]: 50_000, [item('tiga')]: 20_000, [item('empat')]: 40_000 }
    expect(reportTimes(session, { timeOn })).toEqual({
      total: 120_000,
      items: 4,
      mean: 30_000,
      slowest: [
        { number: 2, id: item('dua'), time: 50_000 },
        { number: 4, id: item('empat'), time: 40_000 },
        { number: 3, id: item('tiga'), time: 20_000 },
      ],
    })
  })

  it('names no slowest where each would be among them, and no mean where there is nothing', () => {
    expect(reportTimes(session, { timeOn: { [item('satu')]: 9000, [item('dua')]: 0 } })).toEqual({
      total: 9000,
      items: 1,
      mean: 9000,
      slowest: [],
    })
    expect(reportTimes(session, { timeOn: {} })).toEqual({ total: 0, items: 0, mean: null, slowest: [] })
  })
})

describe('answers in the last tenth of the limit', () => {
  it('are counted once an item, by when the answer that stands was given', () => {
    // Ten minutes: the last tenth begins at 540 s.
    const log = buildLog(session, [
      START,
      answer(100, 'satu'),
      answer(539, 'dua'),
      answer(541, 'satu', 'c'),
      answer(560, 'tiga'),
      answer(570, 'tiga', null),
      answer(580, 'empat'),
      { at: 590, what: { type: 'submitted', by: 'candidate' } },
    ])
    expect(lateAnswers(session, log)).toEqual({ count: 2, span: 60_000 })
  })

  it('reckon with extra time, and with answers that changed nothing', () => {
    const longer = buildSession({ extraTime: 1.5 })
    const log = buildLog(longer, [
      START,
      answer(580, 'satu'),
      answer(820, 'dua'),
      { at: 830, what: { type: 'submitted', by: 'candidate' } },
      answer(840, 'tiga'),
    ])
    expect(lateAnswers(longer, log)).toEqual({ count: 1, span: 90_000 })
  })

  it('do not exist in practice', () => {
    expect(lateAnswers(buildSession({ mode: 'practice' }), buildLog(session, [START]))).toBeNull()
  })
})
