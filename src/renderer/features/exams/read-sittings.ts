import { foldEvents, type Moment, remainingAt, startFold } from '../../../core/exams/fold-session'
import type { ScoreReport } from '../../../core/exams/score-report'
import type { Session } from '../../../core/exams/session'
import type { AppDatabase } from '../../../data/db'
import {
  handedInAmong,
  listSessionIds,
  readSession,
  readSessionEvents,
  readSessionHeads,
  type SessionHead,
} from '../../../data/session-repo'
import { keepOfFinished } from '../../lib/sittings/keep-of-finished'
import { loadReport } from '../../lib/sittings/load-report'

interface Begun {
  readonly session: Session
  readonly answered: number
}

export type Sitting =
  | (Begun & { readonly kind: 'running' /** In milliseconds; without end in practice. */; readonly left: number })
  | (Begun & { readonly kind: 'time-over' })
  | (Begun & { readonly kind: 'over'; readonly report: ScoreReport })
  /** Handed in; what it came to is not computed yet. */
  | { readonly kind: 'unread'; readonly session: Session }
  /** Handed in, and its items' words are gone: it has no score. */
  | { readonly kind: 'damaged'; readonly session: Session }

export const FILTERS = ['all', 'running', 'met', 'not-yet', 'practice'] as const
export type Filter = (typeof FILTERS)[number]

export interface Wanted {
  readonly profileId: string
  readonly now: Moment
  readonly filter: Filter
  /** How many sittings are folded and scored at most. */
  readonly most: number
  /** `rows`: only what is known without scoring, which is there at once; `results` (unless said otherwise): all of it. */
  readonly depth?: 'rows' | 'results'
}

export interface Sittings {
  readonly shown: readonly Sitting[]
  /** How many there are besides that were not looked at; no more than `AHEAD` of them are counted. */
  readonly others: number
  /** Whether the learner has any at all, under whichever filter. */
  readonly hasAny: boolean
}

/** As many as the next step of the list could show. */
const AHEAD = 10

/** What sittings that are over came to: computed once in a run of the app. */
const keptResults = keepOfFinished<Pick<Sitting & { kind: 'over' }, 'answered' | 'report'>>()

/**
 * A learner's sittings: those that are not handed in first, then the newest. Only `most` of them are folded and scored; for a filter by
 * result this many are looked at, and those that fit are shown. However long the history is, no more of its rows are read.
 */
export async function readSittings(db: AppDatabase, wanted: Wanted): Promise<Sittings> {
  const { profileId, filter, most } = wanted
  const ids = await listSessionIds(db, profileId)
  const over = await handedInAmong(db, profileId, ids)
  const ordered = [...ids.filter((id) => !over.has(id)), ...ids.filter((id) => over.has(id))]
  const possible = await readSessionHeads(db, ordered, {
    most: most + AHEAD,
    fits: (session) => canFit(session, over.has(session.id), filter),
  })
  const read = await Promise.all(
    possible.slice(0, most).map(({ id }) => readSitting(db, wanted, { id, isOver: over.has(id) })),
  )
  return {
    shown: read.flatMap((sitting) => (sitting !== null && fits(sitting, filter) ? [sitting] : [])),
    others: Math.max(0, possible.length - most),
    hasAny: possible.length > 0 || (await readSessionHeads(db, ids, { most: 1 })).length > 0,
  }
}

/** What can be said before a sitting is folded and scored. */
function canFit(session: SessionHead, isOver: boolean, filter: Filter): boolean {
  switch (filter) {
    case 'all':
      return true
    case 'running':
      return !isOver
    case 'practice':
      return session.mode === 'practice'
    case 'met':
    case 'not-yet':
      return isOver && session.mode === 'simulation'
  }
}

function fits(sitting: Sitting, filter: Filter): boolean {
  if (filter !== 'met' && filter !== 'not-yet') return true
  return sitting.kind === 'over' && sitting.report.passed === (filter === 'met')
}

/** Null where the row is no longer understood: it has then been set aside. */
async function readSitting(
  db: AppDatabase,
  { profileId, now, depth = 'results' }: Wanted,
  { id, isOver }: { readonly id: string; readonly isOver: boolean },
): Promise<Sitting | null> {
  const session = await readSession(db, profileId, id)
  if (session === null) return null
  if (!isOver) return readBegun(db, session, now)
  const kept = keptResults(db)
  const known = kept.get(id)
  if (known !== undefined) return { kind: 'over', session, ...known }
  if (depth === 'rows') return { kind: 'unread', session }
  const loaded = await loadReport(db, profileId, id)
  if (loaded.kind !== 'report') return { kind: 'damaged', session }
  const result = { answered: Object.keys(loaded.state.responses).length, report: loaded.report }
  kept.set(id, result)
  return { kind: 'over', session, ...result }
}

/** A sitting that was not handed in. */
async function readBegun(db: AppDatabase, session: Session, now: Moment): Promise<Sitting> {
  const events = await readSessionEvents(db, session.profileId, session.id)
  const { state, last } = foldEvents(session, startFold(session), events)
  const left = state.status === 'running' ? remainingAt(session, state, last, now) : 0
  const begun = { session, answered: Object.keys(state.responses).length }
  return left > 0 ? { kind: 'running', ...begun, left } : { kind: 'time-over', ...begun }
}
