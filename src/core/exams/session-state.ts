import type { Response } from '../items/response'
import type { Clocked } from './fold-clock'
import type { Confidence, Highlight, Session } from './session'

/** By item id. */
export type ByItem<T> = Readonly<Record<string, T>>

/** What a sitting has come to, folded from its log. */
export interface SessionState {
  readonly status: 'running' | 'submitted' | 'time-over-while-closed'
  readonly submittedBy: 'candidate' | 'time' | null
  /** An answer that was taken back is absent. */
  readonly responses: ByItem<Response>
  readonly flagged: ReadonlySet<string>
  readonly visited: ReadonlySet<string>
  /** Ids of the options that were crossed out. */
  readonly struck: ByItem<readonly string[]>
  readonly notes: ByItem<string>
  readonly highlights: ByItem<readonly Highlight[]>
  readonly confidence: ByItem<Confidence>
  /** Practice: items whose answer was held against the key, and is final. */
  readonly checked: ReadonlySet<string>
  readonly isPaused: boolean
  /** The item looked at last. */
  readonly current: string
  readonly clock: Clocked
  /** Milliseconds during which each item was the one looked at; gaps belong to none. */
  readonly timeOn: ByItem<number>
  /** Time used up to the last sign of life before the gap that ended the sitting; else the same as the clock's. */
  readonly liveElapsed: number
  /** Whether the one continuation after “time ran out while closed” has been used. */
  readonly continued: boolean
  /** Focus mode: how often the window was left, and since when it is (wall clock), if it is. */
  readonly absences: number
  readonly awaySince: number | null
  /** Milliseconds that the window was left, by the wall clock. */
  readonly away: number
  readonly lastSeq: number
  /** When the candidate last did something that was kept, by the wall clock. */
  readonly lastSavedAt: number
}

/** Before anything has happened. */
export function emptyState(session: Session): SessionState {
  return {
    status: 'running',
    submittedBy: null,
    responses: {},
    flagged: new Set(),
    visited: new Set(),
    struck: {},
    notes: {},
    highlights: {},
    confidence: {},
    checked: new Set(),
    isPaused: false,
    current: session.form[0]?.id ?? '',
    clock: { elapsed: 0, gaps: 0 },
    timeOn: {},
    liveElapsed: 0,
    continued: false,
    absences: 0,
    awaySince: null,
    away: 0,
    lastSeq: -1,
    lastSavedAt: session.startedAt,
  }
}
