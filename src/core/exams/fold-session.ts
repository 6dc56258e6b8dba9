import { type Clocked, type Counted, stepClock } from './fold-clock'
import { foldItemEvent } from './fold-item-event'
import { limitOf, type Session, type SessionEvent } from './session'
import { emptyState, type SessionState } from './session-state'

export type { SessionState }

/** A fold that can be carried on: each event is folded once, however long the log grows. */
export interface SessionFold {
  readonly state: SessionState
  readonly last: SessionEvent | null
}

/** Folds any prefix of the log; an event that makes no sense (after the end, on a strange item) changes nothing. */
export function foldSession(session: Session, events: readonly SessionEvent[]): SessionState {
  return foldEvents(session, startFold(session), events).state
}

export function startFold(session: Session): SessionFold {
  return { state: emptyState(session), last: null }
}

export function foldEvents(session: Session, fold: SessionFold, events: readonly SessionEvent[]): SessionFold {
  return events.reduce((before, event) => foldEvent(session, before, event), fold)
}

function foldEvent(session: Session, { state, last }: SessionFold, event: SessionEvent): SessionFold {
  const timed = last === null || state.status !== 'running' ? state : passTime(session, state, last, event)
  const lastSavedAt = event.what.type === 'heartbeat' ? state.lastSavedAt : event.wall
  return { state: { ...apply(timed, event, session), lastSeq: event.seq, lastSavedAt }, last: event }
}

function passTime(session: Session, state: SessionState, last: SessionEvent, event: SessionEvent): SessionState {
  const clock = stepClock(state.clock, last, event, countedIn(session, state))
  if (endsByGap(session, state, clock)) return { ...state, clock, status: 'time-over-while-closed' }
  const looked = clock.elapsed - state.clock.elapsed - (clock.gaps - state.clock.gaps)
  const timeOn =
    looked === 0 ? state.timeOn : { ...state.timeOn, [state.current]: (state.timeOn[state.current] ?? 0) + looked }
  return { ...state, clock, timeOn, liveElapsed: clock.elapsed }
}

function countedIn(session: Session, state: SessionState): Counted {
  if (state.isPaused) return 'nothing'
  return session.mode === 'practice' ? 'awake' : 'all'
}

/** The gap alone used up what was left; time that had run out before it is over for good. */
function endsByGap(session: Session, state: SessionState, clock: Clocked): boolean {
  const limit = limitOf(session)
  return clock.gaps > state.clock.gaps && clock.elapsed >= limit && state.clock.elapsed < limit
}

function apply(state: SessionState, event: SessionEvent, session: Session): SessionState {
  const { what } = event
  switch (what.type) {
    case 'started':
    case 'heartbeat':
      return state
    case 'resumed':
      return returnToWindow(state, event.wall)
    case 'continued':
      return state.status === 'time-over-while-closed' && !state.continued
        ? { ...state, status: 'running', continued: true, clock: beforeGap(state) }
        : state
    case 'submitted':
      return state.status === 'submitted' ? state : { ...state, status: 'submitted', submittedBy: what.by }
    case 'paused':
    case 'unpaused':
      return session.mode === 'practice' ? { ...state, isPaused: what.type === 'paused' } : state
    case 'window-left':
      return state.awaySince === null ? { ...state, absences: state.absences + 1, awaySince: event.wall } : state
    case 'window-returned':
      return returnToWindow(state, event.wall)
    default:
      if (state.status !== 'running' || !session.form.some((place) => place.id === what.item)) return state
      return foldItemEvent(state, what)
  }
}

function returnToWindow(state: SessionState, wall: number): SessionState {
  if (state.awaySince === null) return state
  return { ...state, awaySince: null, away: state.away + Math.max(0, wall - state.awaySince) }
}

/** The clock as it stood before the gap that ended the sitting. */
function beforeGap({ clock, liveElapsed }: SessionState): Clocked {
  return { elapsed: liveElapsed, gaps: clock.gaps - (clock.elapsed - liveElapsed) }
}

export type Moment = Pick<SessionEvent, 'run' | 'wall' | 'mono'>

/** What is left of the time limit at a moment after the last event, in milliseconds; never below 0. */
export function remainingAt(session: Session, state: SessionState, last: SessionEvent | null, now: Moment): number {
  return Math.max(0, limitOf(session) - clockAt(session, { state, last }, now).elapsed)
}

/** Time used at a moment after the last event, in milliseconds. */
export function elapsedAt(session: Session, fold: SessionFold, now: Moment): number {
  return clockAt(session, fold, now).elapsed
}

/** Whether a gap since the last event alone used up what was left: the next event closes the sitting as such. */
export function isOverByGap(session: Session, state: SessionState, last: SessionEvent | null, now: Moment): boolean {
  return endsByGap(session, state, clockAt(session, { state, last }, now))
}

function clockAt(session: Session, { state, last }: SessionFold, now: Moment): Clocked {
  if (last === null || state.status !== 'running') return state.clock
  return stepClock(state.clock, last, now, countedIn(session, state))
}
