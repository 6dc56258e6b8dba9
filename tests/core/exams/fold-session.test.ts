import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldSession, remainingAt } from '../../../src/core/exams/fold-session'
import type { SessionHappening } from '../../../src/core/exams/session'
import { buildLog, buildSession } from '../../support/build-session'

const session = buildSession() // four items, ten minutes
const answer = (item: string, response: string | null): SessionHappening => ({ type: 'answered', item, response })
const beat: SessionHappening = { type: 'heartbeat' }
const start: SessionHappening = { type: 'started' }

describe('a sitting', () => {
  it('keeps the last answer, forgets one that was taken back, and remembers flags and the place', () => {
    const log = buildLog(session, [
      { at: 0, what: start },
      { at: 1, what: answer('contoh/satu', 'a') },
      { at: 2, what: answer('contoh/satu', 'b') },
      { at: 3, what: answer('contoh/dua', 'a') },
      { at: 4, what: answer('contoh/dua', null) },
      { at: 5, what: { type: 'flagged', item: 'contoh/tiga', on: true } },
      { at: 6, what: { type: 'visited', item: 'contoh/tiga' } },
    ])
    const state = foldSession(session, log)
    expect(state.responses).toEqual({ 'contoh/satu': 'b' })
    expect([...state.flagged]).toEqual(['contoh/tiga'])
    expect(state.current).toBe('contoh/tiga')
  })

  it('changes nothing after it was handed in, nor for an item that it does not ask', () => {
    const log = buildLog(session, [
      { at: 0, what: start },
      { at: 1, what: answer('contoh/asing', 'a') },
      { at: 2, what: { type: 'submitted', by: 'candidate' } },
      { at: 3, what: answer('contoh/satu', 'a') },
    ])
    expect(foldSession(session, log)).toMatchObject({ status: 'submitted', submittedBy: 'candidate', responses: {} })
  })

  it('folds any beginning of any log', () => {
    const item = fc.constantFrom('contoh/satu', 'contoh/dua', 'contoh/lain')
    const what = fc.oneof(
      fc.constantFrom<SessionHappening>(
        start,
        beat,
        { type: 'resumed' },
        { type: 'continued' },
        { type: 'submitted', by: 'time' },
      ),
      fc.record({ type: fc.constant('visited' as const), item }),
      fc.record({ type: fc.constant('answered' as const), item, response: fc.constantFrom('a', 'b', null) }),
      fc.record({ type: fc.constant('flagged' as const), item, on: fc.boolean() }),
      fc.record({ type: fc.constant('struck' as const), item, option: fc.constantFrom('a', 'b'), on: fc.boolean() }),
      fc.record({ type: fc.constant('noted' as const), item, text: fc.string({ maxLength: 9 }) }),
      fc.record({ type: fc.constant('checked' as const), item }),
      fc.constantFrom<SessionHappening>(
        { type: 'paused' },
        { type: 'unpaused' },
        { type: 'window-left' },
        { type: 'window-returned' },
      ),
    )
    const step = fc.record({
      at: fc.integer({ min: -5000, max: 5000 }),
      mono: fc.integer({ min: 0, max: 5000 }),
      run: fc.constantFrom('x', 'y'),
      what,
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let before = 0
        for (let n = 0; n <= steps.length; n++) {
          const state = foldSession(session, buildLog(session, steps.slice(0, n)))
          expect(state.clock.elapsed).toBeGreaterThanOrEqual(0)
          if (!state.continued) expect(state.clock.elapsed).toBeGreaterThanOrEqual(before)
          before = state.continued ? 0 : state.clock.elapsed
        }
      }),
    )
  })
})

describe('the clock', () => {
  const elapsed = (steps: Parameters<typeof buildLog>[1]) => foldSession(session, buildLog(session, steps)).clock

  it('grows by monotonic time within a run, whatever the wall clock is set to', () => {
    expect(
      elapsed([
        { at: 0, what: start },
        { at: -3000, mono: 20, what: beat },
      ]),
    ).toEqual({ elapsed: 20_000, gaps: 0 })
    expect(
      elapsed([
        { at: 0, what: start },
        { at: 40, mono: 20, what: beat },
      ]),
    ).toEqual({ elapsed: 20_000, gaps: 0 })
  })

  it('counts sleep: the wall clock more than half a minute ahead', () => {
    expect(
      elapsed([
        { at: 0, what: start },
        { at: 120, mono: 20, what: beat },
      ]),
    ).toEqual({ elapsed: 120_000, gaps: 120_000 })
  })

  it('counts the time between two runs by the wall clock, and never below nothing', () => {
    expect(
      elapsed([
        { at: 0, what: start },
        { at: 60, run: 'dua', mono: 1, what: beat },
      ]),
    ).toEqual({ elapsed: 60_000, gaps: 60_000 })
    expect(
      elapsed([
        { at: 0, what: start },
        { at: -60, run: 'dua', mono: 1, what: beat },
      ]),
    ).toEqual({ elapsed: 0, gaps: 0 })
  })

  it('closes a sitting that a gap alone ended, and lets it go on once with the time that was last left', () => {
    const steps = [
      { at: 0, what: start },
      { at: 100, what: beat },
      { at: 5000, run: 'dua', mono: 1, what: { type: 'resumed' as const } },
    ]
    expect(foldSession(session, buildLog(session, steps))).toMatchObject({
      status: 'time-over-while-closed',
      liveElapsed: 100_000,
    })
    const log = buildLog(session, [...steps, { at: 5010, run: 'dua', mono: 11, what: { type: 'continued' as const } }])
    const state = foldSession(session, log)
    expect(state).toMatchObject({ status: 'running', continued: true })
    expect(
      remainingAt(session, state, log.at(-1) ?? null, {
        run: 'dua',
        wall: session.startedAt + 5_020_000,
        mono: 21_000,
      }),
    ).toBe(490_000)
    const again = foldSession(session, [
      ...log,
      ...buildLog(session, [
        { at: 9999, run: 'tiga', mono: 1, what: { type: 'resumed' } },
        { at: 9999, run: 'tiga', mono: 2, what: { type: 'continued' } },
      ]),
    ])
    expect(again.status).toBe('time-over-while-closed')
  })

  it('says what is left, and never less than nothing', () => {
    const log = buildLog(session, [{ at: 0, what: start }])
    const state = foldSession(session, log)
    const at = (mono: number) =>
      remainingAt(session, state, log[0] ?? null, { run: 'run-satu', wall: session.startedAt + mono, mono })
    expect(at(60_000)).toBe(540_000)
    expect(at(700_000)).toBe(0)
  })
})

describe('what a candidate does beside answering', () => {
  const item = 'contoh/satu'
  const done = (...what: SessionHappening[]) =>
    foldSession(
      session,
      buildLog(
        session,
        [start, ...what].map((entry, at) => ({ at, what: entry })),
      ),
    )

  it('crosses options out and lets them stand again', () => {
    const struck = (option: string, on: boolean): SessionHappening => ({ type: 'struck', item, option, on })
    expect(done(struck('a', true), struck('c', true), struck('a', false)).struck).toEqual({ [item]: ['c'] })
  })

  it('keeps the last note, and none where it was emptied', () => {
    const note = (text: string): SessionHappening => ({ type: 'noted', item, text })
    expect(done(note('cek'), note('cek UU')).notes).toEqual({ [item]: 'cek UU' })
    expect(done(note('cek'), note('')).notes).toEqual({})
  })

  it('keeps highlights and how sure one is', () => {
    const highlights = [{ language: 'id', start: 3, end: 9 }]
    const state = done({ type: 'highlighted', item, highlights }, { type: 'confident', item, confidence: 'guess' })
    expect(state.highlights).toEqual({ [item]: highlights })
    expect(state.confidence).toEqual({ [item]: 'guess' })
  })

  it('leaves an answer alone that was held against the key', () => {
    const state = done(answer(item, 'a'), { type: 'checked', item }, answer(item, 'b'))
    expect(state.responses).toEqual({ [item]: 'a' })
  })

  it('counts how often and how long the window was left', () => {
    const log = buildLog(session, [
      { at: 0, what: start },
      { at: 10, what: { type: 'window-left' } },
      { at: 12, what: { type: 'window-left' } },
      { at: 25, what: { type: 'window-returned' } },
      { at: 30, what: { type: 'window-left' } },
      { at: 40, what: { type: 'resumed' }, run: 'run-dua' },
    ])
    expect(foldSession(session, log)).toMatchObject({ absences: 2, away: 25_000, awaySince: null })
  })

  it('gives the time to the item that is looked at, and gaps to none', () => {
    const log = buildLog(session, [
      { at: 0, what: start },
      { at: 20, what: { type: 'visited', item: 'contoh/dua' } },
      { at: 25, what: { type: 'heartbeat' } },
      { at: 60, what: { type: 'resumed' }, run: 'run-dua', mono: 0 },
      { at: 63, what: { type: 'heartbeat' }, run: 'run-dua', mono: 3 },
    ])
    expect(foldSession(session, log).timeOn).toEqual({ 'contoh/satu': 20_000, 'contoh/dua': 8_000 })
  })
})

describe('the clock of other sittings', () => {
  it('has more time where it was granted', () => {
    const longer = buildSession({ extraTime: 1.5 })
    const [first = null] = buildLog(longer, [{ at: 0, what: start }])
    const now = { run: 'run-satu', wall: longer.startedAt + 60_000, mono: 60_000 }
    expect(remainingAt(longer, foldSession(longer, first === null ? [] : [first]), first, now)).toBe(14 * 60_000)
  })

  it('in practice never ends, and neither gaps nor pauses count', () => {
    const practice = buildSession({ mode: 'practice' })
    const log = buildLog(practice, [
      { at: 0, what: start },
      { at: 10, what: { type: 'paused' } },
      { at: 20, what: { type: 'unpaused' } },
      { at: 25, what: beat },
      { at: 9000, what: { type: 'resumed' }, run: 'run-dua', mono: 0 },
      { at: 9004, what: beat, run: 'run-dua', mono: 4 },
    ])
    const state = foldSession(practice, log)
    expect(state).toMatchObject({ status: 'running', clock: { elapsed: 19_000, gaps: 0 } })
    expect(remainingAt(practice, state, log.at(-1) ?? null, { run: 'run-dua', wall: 0, mono: 0 })).toBe(Infinity)
  })

  it('does not pause in a simulation', () => {
    const log = buildLog(session, [
      { at: 0, what: start },
      { at: 10, what: { type: 'paused' } },
      { at: 20, what: beat },
    ])
    expect(foldSession(session, log)).toMatchObject({ isPaused: false, clock: { elapsed: 20_000 } })
  })
})
