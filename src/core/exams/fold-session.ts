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

/** Folds any prefix of the log; an event that makes no sense (after the end, on a strange item) changes nothing. */
export function foldSession(session: Session, events: readonly SessionEvent[]): SessionState {
  const limit = session.blueprint.minutes * 60_000
  let state = emptyState(session)
  let before: SessionEvent | null = null
  let lastLive: Clocked = state.clock
  for (const event of events) {
    if (before !== null && state.status === 'running') {
      const clock = stepClock(state.clock, before, event)
      const gapEndedIt = clock.gaps > state.clock.gaps && clock.elapsed >= limit && state.clock.elapsed < limit
      lastLive = gapEndedIt ? state.clock : clock
      const liveElapsed = lastLive.elapsed
      state = { ...state, clock, liveElapsed, status: gapEndedIt ? 'time-over-while-closed' : 'running' }
    }
    const lastSavedAt = event.what.type === 'heartbeat' ? state.lastSavedAt : event.wall
    state = { ...apply(state, event, session, lastLive), lastSeq: event.seq, lastSavedAt }
    before = event
  }
  return state
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

function apply(state: SessionState, event: SessionEvent, session: Session, lastLive: Clocked): SessionState {
  const { what } = event
  switch (what.type) {
    case 'started':
    case 'resumed':
    case 'heartbeat':
      return state
    case 'continued':
      return state.status === 'time-over-while-closed' && !state.continued
        ? { ...state, status: 'running', continued: true, clock: lastLive }
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

/** What is left of the time limit at a moment of the present run, in milliseconds; never below 0. */
export function remainingAt(session: Session, state: SessionState, last: SessionEvent | null, now: Moment): number {
  const clock = last === null ? state.clock : stepClock(state.clock, last, now)
  return Math.max(0, session.blueprint.minutes * 60_000 - clock.elapsed)
}

export type Moment = Pick<SessionEvent, 'run' | 'wall' | 'mono'>
