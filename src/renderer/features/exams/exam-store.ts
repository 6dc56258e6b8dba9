import { createStore, type StoreApi } from 'zustand/vanilla'
import {
  elapsedAt,
  foldEvents,
  isOverByGap,
  remainingAt,
  type SessionState,
  startFold,
} from '../../../core/exams/fold-session'
import type { Session, SessionEvent, SessionHappening } from '../../../core/exams/session'
import type { Response } from '../../../core/items/response'
import type { Result } from '../../../core/lib/result'
import type { WriteError } from '../../../data/write-result'
import type { Clock } from '../../lib/services'

export interface ExamStore {
  readonly session: Session
  /** What the screen shows: everything that is on disk, and what is on its way there. */
  readonly shown: SessionState
  /** On disk, to the last event. */
  readonly saved: SessionState
  /** How many of the candidate's doings are on their way. */
  readonly waiting: number
  /** Why the last write did not work; what waits is kept and can be tried again. */
  readonly problem: WriteError | null
  /** Time left, in milliseconds; without end in practice. */
  readonly remaining: number
  /** Time used, in milliseconds. */
  readonly elapsed: number
  answer(item: string, response: Response | null): void
  flag(item: string, on: boolean): void
  /** Where one only goes forward, an item that was left is not come back to. */
  visit(item: string): void
  /** Whatever else is done: to an item, or to the sitting. */
  record(what: SessionHappening): void
  submit(by: 'candidate' | 'time'): void
  /** The process had ended in between: the gap is put on the clock. */
  resume(): void
  continueOnce(): void
  heartbeat(): void
  /** Looks at the clock; hands in when the time is up. */
  tick(): void
  retry(): void
  /** All that happened, with what waits to be written. */
  log(): readonly SessionEvent[]
}

export interface ExamStoreOptions {
  readonly session: Session
  readonly events: readonly SessionEvent[]
  readonly clock: Clock
  readonly append: (event: SessionEvent) => Promise<Result<unknown, WriteError>>
}

/**
 * One sitting at work. Every action is written to the log first, one after the other in the order in which it was done; what is
 * shown as saved is what the disk has acknowledged. Another window on the same sitting shows itself as a number that is taken:
 * this one then stops writing.
 */
export function createExamStore({ session, events, clock, append }: ExamStoreOptions): StoreApi<ExamStore> {
  let written = foldEvents(session, startFold(session), events)
  const onDisk = [...events]
  let queue: readonly SessionEvent[] = []
  let isWriting = false

  return createStore<ExamStore>((set, get) => {
    const withQueue = () => foldEvents(session, written, queue)
    const fold = () => ({
      saved: written.state,
      shown: withQueue().state,
      waiting: queue.filter((event) => event.what.type !== 'heartbeat').length,
    })
    const times = () => {
      const { state, last } = withQueue()
      const now = clock.now()
      return { remaining: remainingAt(session, state, last, now), elapsed: elapsedAt(session, { state, last }, now) }
    }
    const canGoOn = () => get().shown.status === 'running' && !isStopped(get().problem)

    const enqueue = (what: SessionHappening) => {
      if (isStopped(get().problem)) return
      const seq = (queue.at(-1)?.seq ?? written.state.lastSeq) + 1
      const place = { profileId: session.profileId, sessionId: session.id, seq }
      queue = [...queue, { ...place, ...clock.now(), what }]
      set(fold())
      void drain()
    }

    const drain = async () => {
      if (isWriting || get().problem !== null) return
      isWriting = true
      for (let event = queue[0]; event !== undefined; event = queue[0]) {
        const outcome = await append(event)
        if (!outcome.ok) {
          set({ problem: outcome.error })
          break
        }
        queue = queue.slice(1)
        written = foldEvents(session, written, [event])
        onDisk.push(event)
        set(fold())
      }
      isWriting = false
    }

    /** What comes after the last second is not taken: the candidate sees that the time is up. */
    const whileThereIsTime = (what: SessionHappening) => {
      get().tick()
      if (canGoOn() && get().remaining > 0) enqueue(what)
    }

    return {
      session,
      ...fold(),
      problem: null,
      ...times(),
      answer: (item, response) => {
        if (!get().shown.checked.has(item)) whileThereIsTime({ type: 'answered', item, response })
      },
      flag: (item, on) => whileThereIsTime({ type: 'flagged', item, on }),
      visit: (item) => {
        if (isAhead(session, get().shown.current, item)) whileThereIsTime({ type: 'visited', item })
      },
      record: whileThereIsTime,
      submit: (by) => {
        if (get().shown.status !== 'submitted') enqueue({ type: 'submitted', by })
      },
      resume: () => {
        enqueue({ type: 'resumed' })
        set(times())
      },
      continueOnce: () => {
        enqueue({ type: 'continued' })
        set(times())
      },
      heartbeat: () => {
        if (canGoOn() && !get().shown.isPaused && queue.length === 0) enqueue({ type: 'heartbeat' })
      },
      tick: () => {
        if (!canGoOn()) return
        const { state, last } = withQueue()
        // A machine that slept past the end: the log says so, and the candidate may go on once.
        if (isOverByGap(session, state, last, clock.now())) enqueue({ type: 'heartbeat' })
        const now = times()
        set(now)
        if (now.remaining <= 0 && canGoOn()) get().submit('time')
      },
      retry: () => {
        if (isStopped(get().problem)) return
        set({ problem: null })
        void drain()
      },
      log: () => [...onDisk, ...queue],
    }
  })
}

function isAhead({ blueprint, form }: Session, current: string, item: string): boolean {
  const placeOf = (id: string) => form.findIndex((place) => place.id === id)
  return blueprint.navigation === 'free' || placeOf(item) >= placeOf(current)
}

/** Another window writes to this sitting, or the database has gone: trying again would only do harm. */
export function isStopped(problem: WriteError | null): boolean {
  return problem?.kind === 'conflict' || problem?.kind === 'closed'
}
