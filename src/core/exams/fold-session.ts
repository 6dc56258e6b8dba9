import type { Response } from '../items/response'
import { type Clocked, stepClock } from './fold-clock'
import type { Session, SessionEvent } from './session'

/** What a sitting has come to, folded from its log. */
export interface SessionState {
  readonly status: 'running' | 'submitted' | 'time-over-while-closed'
  readonly submittedBy: 'candidate' | 'time' | null
  /** By item id; an answer that was taken back is absent. */
  readonly responses: Readonly<Record<string, Response>>
  readonly flagged: ReadonlySet<string>
  readonly visited: ReadonlySet<string>
  /** The item looked at last. */
  readonly current: string
  readonly clock: Clocked
  /** Time used up to the last sign of life before the gap that ended the sitting; else the same as the clock's. */
  readonly liveElapsed: number
  /** Whether the one continuation after “time ran out while closed” has been used. */
  readonly continued: boolean
  readonly lastSeq: number
  /** When the candidate last did something that was kept, by the wall clock. */
  readonly lastSavedAt: number
}

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
  const clock = stepClock(state.clock, last, event)
  if (endsByGap(session, state, clock)) return { ...state, clock, status: 'time-over-while-closed' }
  return { ...state, clock, liveElapsed: clock.elapsed }
}

/** The gap alone used up what was left; time that had run out before it is over for good. */
function endsByGap(session: Session, state: SessionState, clock: Clocked): boolean {
  const limit = limitOf(session)
  return clock.gaps > state.clock.gaps && clock.elapsed >= limit && state.clock.elapsed < limit
}

function limitOf(session: Session): number {
  return session.blueprint.minutes * 60_000
}

function emptyState(session: Session): SessionState {
  return {
    status: 'running',
    submittedBy: null,
    responses: {},
    flagged: new Set(),
    visited: new Set(),
    current: session.form[0]?.id ?? '',
    clock: { elapsed: 0, gaps: 0 },
    liveElapsed: 0,
    continued: false,
    lastSeq: -1,
    lastSavedAt: session.startedAt,
  }
}

function apply(state: SessionState, event: SessionEvent, session: Session): SessionState {
  const { what } = event
  switch (what.type) {
    case 'started':
    case 'resumed':
    case 'heartbeat':
      return state
    case 'continued':
      return state.status === 'time-over-while-closed' && !state.continued
        ? { ...state, status: 'running', continued: true, clock: beforeGap(state) }
        : state
    case 'submitted':
      return state.status === 'submitted' ? state : { ...state, status: 'submitted', submittedBy: what.by }
    case 'visited':
    case 'answered':
    case 'flagged':
      if (state.status !== 'running' || !session.form.some((place) => place.id === what.item)) return state
      return applyToItem(state, what)
  }
}

type ItemHappening = Extract<SessionEvent['what'], { item: string }>

function applyToItem(state: SessionState, what: ItemHappening): SessionState {
  switch (what.type) {
    case 'visited':
      return { ...state, current: what.item, visited: new Set(state.visited).add(what.item) }
    case 'answered': {
      const { [what.item]: _replaced, ...others } = state.responses
      return { ...state, responses: what.response === null ? others : { ...others, [what.item]: what.response } }
    }
    case 'flagged': {
      const flagged = new Set(state.flagged)
      if (what.on) flagged.add(what.item)
      else flagged.delete(what.item)
      return { ...state, flagged }
    }
  }
}

/** The clock as it stood before the gap that ended the sitting. */
function beforeGap({ clock, liveElapsed }: SessionState): Clocked {
  return { elapsed: liveElapsed, gaps: clock.gaps - (clock.elapsed - liveElapsed) }
}

export type Moment = Pick<SessionEvent, 'run' | 'wall' | 'mono'>

/** What is left of the time limit at a moment after the last event, in milliseconds; never below 0. */
export function remainingAt(session: Session, state: SessionState, last: SessionEvent | null, now: Moment): number {
  return Math.max(0, limitOf(session) - clockAt(state, last, now).elapsed)
}

/** Whether a gap since the last event alone used up what was left: the next event closes the sitting as such. */
export function isOverByGap(session: Session, state: SessionState, last: SessionEvent | null, now: Moment): boolean {
  return endsByGap(session, state, clockAt(state, last, now))
}

function clockAt(state: SessionState, last: SessionEvent | null, now: Moment): Clocked {
  return last === null || state.status !== 'running' ? state.clock : stepClock(state.clock, last, now)
}
