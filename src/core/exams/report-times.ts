import { foldEvents, startFold } from './fold-session'
import { limitOf, type Session, type SessionEvent } from './session'
import type { SessionState } from './session-state'

export interface TimeOnItem {
  /** Place in the form, from 1. */
  readonly number: number
  readonly id: string
  /** In milliseconds. */
  readonly time: number
}

/** How the time went, item by item. Gaps (the app closed, the machine asleep) belong to no item. */
export interface TimeReport {
  /** Milliseconds during which some item was looked at. */
  readonly total: number
  /** Items that were looked at for any time at all. */
  readonly items: number
  /** Over those items; null where there are none. */
  readonly mean: number | null
  /** The longest looked at, at most three; none where so few were looked at that each would be named. */
  readonly slowest: readonly TimeOnItem[]
}

const SLOWEST = 3

export function reportTimes(session: Session, { timeOn }: Pick<SessionState, 'timeOn'>): TimeReport {
  const timed = session.form
    .map(({ id }, index) => ({ id, number: index + 1, time: timeOn[id] ?? 0 }))
    .filter(({ time }) => time > 0)
  const total = timed.reduce((sum, { time }) => sum + time, 0)
  const longest = [...timed].sort((a, b) => b.time - a.time || a.number - b.number)
  return {
    total,
    items: timed.length,
    mean: timed.length === 0 ? null : total / timed.length,
    slowest: timed.length <= SLOWEST ? [] : longest.slice(0, SLOWEST),
  }
}

export interface LateAnswers {
  /** Items whose answer, as it stands, was given in the last tenth of the limit. */
  readonly count: number
  /** That tenth, in milliseconds. */
  readonly span: number
}

/** Answers under pressure of time; null in practice, which has no limit. */
export function lateAnswers(session: Session, events: readonly SessionEvent[]): LateAnswers | null {
  const limit = limitOf(session)
  if (!Number.isFinite(limit)) return null
  const span = limit / 10
  const answeredAt = new Map<string, number>()
  let fold = startFold(session)
  for (const event of events) {
    const before = fold.state.responses
    fold = foldEvents(session, fold, [event])
    if (event.what.type === 'answered' && fold.state.responses !== before)
      answeredAt.set(event.what.item, fold.state.clock.elapsed)
  }
  const { responses } = fold.state
  const late = [...answeredAt].filter(([id, at]) => responses[id] !== undefined && at >= limit - span)
  return { count: late.length, span }
}
