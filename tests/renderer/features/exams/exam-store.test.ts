import { describe, expect, it } from 'vitest'
import type { SessionEvent } from '../../../../src/core/exams/session'
import type { Result } from '../../../../src/core/lib/result'
import type { WriteError } from '../../../../src/data/write-result'
import { createExamStore } from '../../../../src/renderer/features/exams/exam-store'
import { buildLog, buildSession, START } from '../../../support/build-session'

const session = buildSession()

/** A disk whose writes are acknowledged by hand. */
function slowDisk() {
  const written: SessionEvent[] = []
  const open: ((result: Result<unknown, WriteError>) => void)[] = []
  return {
    written,
    append: (event: SessionEvent) => {
      written.push(event)
      return new Promise<Result<unknown, WriteError>>((resolve) => open.push(resolve))
    },
    async answer(result: Result<unknown, WriteError> = { ok: true, value: null }) {
      open.shift()?.(result)
      await new Promise((resolve) => setTimeout(resolve, 0))
    },
  }
}

const STARTED = buildLog(session, [{ at: 0, what: { type: 'started' } }])

function sit(events = STARTED, own = session) {
  const disk = slowDisk()
  let mono = 10_000
  let slept = 0
  const clock = { now: () => ({ run: 'run-satu', wall: START + mono + slept, mono }) }
  const store = createExamStore({ session: own, events, clock, append: disk.append })
  return { store, disk, pass: (ms: number) => (mono += ms), sleep: (ms: number) => (slept += ms) }
}

describe('an answer', () => {
  it('shows at once, and counts as saved only when the disk has acknowledged it', async () => {
    const { store, disk } = sit()
    store.getState().answer('contoh/satu', 'b')
    expect(store.getState()).toMatchObject({
      waiting: 1,
      shown: { responses: { 'contoh/satu': 'b' } },
      saved: { responses: {} },
    })
    await disk.answer()
    expect(store.getState()).toMatchObject({ waiting: 0, saved: { responses: { 'contoh/satu': 'b' } } })
  })

  it('is written in the order in which it was given, one at a time, with numbers that have no gap', async () => {
    const { store, disk } = sit()
    for (const response of ['a', 'b', 'c']) store.getState().answer('contoh/satu', response)
    expect(disk.written).toHaveLength(1)
    for (let n = 0; n < 3; n++) await disk.answer()
    expect(disk.written.map((event) => event.seq)).toEqual([1, 2, 3])
    expect(store.getState().saved.responses).toEqual({ 'contoh/satu': 'c' })
  })

  it('is kept when storage is full, told at once, and written when it is tried again', async () => {
    const { store, disk } = sit()
    store.getState().answer('contoh/satu', 'b')
    await disk.answer({ ok: false, error: { kind: 'storage-full' } })
    expect(store.getState()).toMatchObject({
      problem: { kind: 'storage-full' },
      shown: { responses: { 'contoh/satu': 'b' } },
    })
    store.getState().retry()
    await disk.answer()
    expect(store.getState()).toMatchObject({ problem: null, saved: { responses: { 'contoh/satu': 'b' } } })
  })

  it('is not written any more once another window writes to the same sitting', async () => {
    const { store, disk } = sit()
    store.getState().answer('contoh/satu', 'b')
    await disk.answer({ ok: false, error: { kind: 'conflict' } })
    store.getState().answer('contoh/dua', 'a')
    store.getState().retry()
    expect(disk.written).toHaveLength(1)
  })
})

describe('time', () => {
  it('goes down with the clock, and hands in when it is up', async () => {
    const { store, disk, pass } = sit()
    pass(60_000)
    store.getState().tick()
    expect(store.getState().remaining).toBe(530_000)
    pass(531_000)
    store.getState().tick()
    expect(disk.written.at(-1)?.what).toEqual({ type: 'submitted', by: 'time' })
    await disk.answer()
    expect(store.getState().saved.status).toBe('submitted')
  })

  it('beats into the log, but not while something waits and not after the end', async () => {
    const { store, disk } = sit()
    store.getState().heartbeat()
    store.getState().heartbeat()
    expect(disk.written.map((event) => event.what.type)).toEqual(['heartbeat'])
    expect(store.getState().waiting).toBe(0)
    await disk.answer()
    store.getState().submit('candidate')
    await disk.answer()
    store.getState().heartbeat()
    expect(disk.written).toHaveLength(2)
  })

  it('that ran out while the app was closed may be continued once', async () => {
    const log = buildLog(session, [
      { at: 0, what: { type: 'started' }, run: 'run-lama' },
      { at: 30, what: { type: 'heartbeat' }, run: 'run-lama' },
    ]).map((event) => ({ ...event, wall: event.wall - 3_600_000 }))
    const { store, disk } = sit(log)
    store.getState().resume()
    expect(store.getState().shown.status).toBe('time-over-while-closed')
    await disk.answer()
    store.getState().continueOnce()
    await disk.answer()
    expect(store.getState().saved).toMatchObject({ status: 'running', continued: true })
  })

  it('that a sleeping machine used up is closed as such, not handed in over the head of the candidate', async () => {
    const { store, disk, sleep } = sit()
    sleep(3_600_000)
    store.getState().tick()
    expect(disk.written.map((event) => event.what.type)).toEqual(['heartbeat'])
    expect(store.getState().shown.status).toBe('time-over-while-closed')
    await disk.answer()
    store.getState().continueOnce()
    expect(store.getState()).toMatchObject({ shown: { status: 'running' }, remaining: 600_000 })
  })

  it('that is up takes no more answers, also before the handing in is on disk', () => {
    const { store, disk, pass } = sit()
    pass(700_000)
    store.getState().answer('contoh/satu', 'b')
    store.getState().answer('contoh/dua', 'b')
    expect(disk.written.map((event) => event.what.type)).toEqual(['submitted'])
    expect(store.getState().shown.responses).toEqual({})
  })

  it('that was up when the app was killed hands in on opening', () => {
    const log = buildLog(session, [
      { at: 0, what: { type: 'started' }, run: 'run-lama' },
      { at: 601, what: { type: 'heartbeat' }, run: 'run-lama' },
    ])
    const { store, disk } = sit(log)
    store.getState().resume()
    store.getState().tick()
    expect(store.getState().shown).toMatchObject({ status: 'submitted', submittedBy: 'time' })
    expect(disk.written[0]?.what.type).toBe('resumed')
  })
})

describe('moving about', () => {
  it('goes only forward where the blueprint says so', () => {
    const { store } = sit(STARTED, buildSession({ blueprint: { ...session.blueprint, navigation: 'forward' } }))
    store.getState().visit('contoh/tiga')
    store.getState().visit('contoh/dua')
    expect(store.getState().shown.current).toBe('contoh/tiga')
  })
})

describe('practice', () => {
  it('has no end, and says how long it has taken', () => {
    const { store, pass } = sit(STARTED, buildSession({ mode: 'practice' }))
    pass(3_600_000)
    store.getState().tick()
    expect(store.getState()).toMatchObject({ remaining: Infinity, elapsed: 3_610_000, shown: { status: 'running' } })
  })
})
