import type { Moment } from '../../../core/exams/fold-session'
import { foldEvents, remainingAt, startFold } from '../../../core/exams/fold-session'
import type { ScoreReport } from '../../../core/exams/score-report'
import type { Session } from '../../../core/exams/session'
import type { AppDatabase } from '../../../data/db'
import { isHandedIn, listSessions, readSessionEvents } from '../../../data/session-repo'
import { loadReport } from '../../lib/sittings/load-report'

interface Begun {
  readonly session: Session
  readonly answered: number
}

export type Sitting =
  | (Begun & { readonly kind: 'running' /** In milliseconds. */; readonly left: number })
  | (Begun & { readonly kind: 'time-over' })
  | (Begun & { readonly kind: 'over'; readonly report: ScoreReport })
  /** Handed in, and its items' words are gone: it has no score. */
  | { readonly kind: 'damaged'; readonly session: Session }

export interface Sittings {
  readonly shown: readonly Sitting[]
  /** How many there are besides. */
  readonly others: number
}

/** A learner's sittings: those that are not handed in first, then the newest; only as many are read as are shown. */
export async function readSittings(db: AppDatabase, profileId: string, now: Moment, most: number): Promise<Sittings> {
  const sessions = await listSessions(db, profileId)
  const over = await Promise.all(sessions.map((session) => isHandedIn(db, profileId, session.id)))
  const ordered = [...sessions.filter((_, index) => !over[index]), ...sessions.filter((_, index) => over[index])]
  const shown = await Promise.all(ordered.slice(0, most).map((session) => readSitting(db, session, now)))
  return { shown, others: ordered.length - shown.length }
}

async function readSitting(db: AppDatabase, session: Session, now: Moment): Promise<Sitting> {
  const loaded = await loadReport(db, session.profileId, session.id)
  if (loaded.kind === 'report') {
    const { state, report } = loaded
    return { kind: 'over', session, answered: Object.keys(state.responses).length, report }
  }
  if (loaded.kind === 'damaged') return { kind: 'damaged', session }
  const events = await readSessionEvents(db, session.profileId, session.id)
  const { state, last } = foldEvents(session, startFold(session), events)
  const left = state.status === 'running' ? remainingAt(session, state, last, now) : 0
  const begun = { session, answered: Object.keys(state.responses).length }
  return left > 0 ? { kind: 'running', ...begun, left } : { kind: 'time-over', ...begun }
}
