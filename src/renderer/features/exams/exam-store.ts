import { createStore, type StoreApi } from 'zustand/vanilla'
import { foldSession, remainingAt, type SessionState } from '../../../core/exams/fold-session'
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
  /** Time left, in milliseconds. */
  readonly remaining: number
  answer(item: string, response: Response | null): void
  flag(item: string, on: boolean): void
  visit(item: string): void
  submit(by: 'candidate' | 'time'): void
  /** The process had ended in between: the gap is put on the clock. */
  resume(): void
  continueOnce(): void
  heartbeat(): void
  /** Looks at the clock; hands in when the time is up. */
  tick(): void
  retry(): void
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
  const log: SessionEvent[] = [...events]
  const queue: SessionEvent[] = []
  let isWriting = false

  return createStore<ExamStore>((set, get) => {
    const fold = () => ({
      saved: foldSession(session, log),
      shown: foldSession(session, [...log, ...queue]),
      waiting: queue.filter((event) => event.what.type !== 'heartbeat').length,
    })
    const left = (state: SessionState) => remainingAt(session, state, [...log, ...queue].at(-1) ?? null, clock.now())

    const enqueue = (what: SessionHappening) => {
      if (isStopped(get().problem)) return
      const last = queue.at(-1) ?? log.at(-1)
      queue.push({
        profileId: session.profileId,
        sessionId: session.id,
        seq: (last?.seq ?? -1) + 1,
        ...clock.now(),
        what,
      })
      set(fold())
      void drain()
    }

    const drain = async () => {
      if (isWriting || get().problem !== null) return
      isWriting = true
      for (let event = queue[0]; event !== undefined; event = queue[0]) {
        const written = await append(event)
        if (!written.ok) {
          set({ problem: written.error })
          break
        }
        queue.shift()
        log.push(event)
        set(fold())
      }
      isWriting = false
    }

    const first = fold()
    return {
      session,
      ...first,
      problem: null,
      remaining: left(first.shown),
      answer: (item, response) => enqueue({ type: 'answered', item, response }),
      flag: (item, on) => enqueue({ type: 'flagged', item, on }),
      visit: (item) => enqueue({ type: 'visited', item }),
      submit: (by) => {
        if (get().shown.status !== 'submitted') enqueue({ type: 'submitted', by })
      },
      resume: () => {
        enqueue({ type: 'resumed' })
        set({ remaining: left(get().shown) })
      },
      continueOnce: () => enqueue({ type: 'continued' }),
      heartbeat: () => {
        if (get().shown.status === 'running' && queue.length === 0) enqueue({ type: 'heartbeat' })
      },
      tick: () => {
        const { shown, submit } = get()
        if (shown.status !== 'running') return
        const remaining = left(shown)
        set({ remaining })
        if (remaining <= 0) submit('time')
      },
      retry: () => {
        if (isStopped(get().problem)) return
        set({ problem: null })
        void drain()
      },
    }
  })
}

/** Another window writes to this sitting, or the database has gone: trying again would only do harm. */
export function isStopped(problem: WriteError | null): boolean {
  return problem?.kind === 'conflict' || problem?.kind === 'closed'
}
