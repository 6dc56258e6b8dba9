import { foldEvents, type Moment, remainingAt, startFold } from '../../../core/exams/fold-session'
import { scoreToKeep } from '../../../core/exams/score-to-keep'
import type { Mode, Session } from '../../../core/exams/session'
import type { SittingScore } from '../../../core/exams/sitting-end'
import type { AppDatabase } from '../../../data/db'
import { listSessionIds, readSessionEvents, readSessionHeads, readSessions } from '../../../data/session-repo'
import { listEndedIds, listEnds } from '../../../data/sitting-end-repo'
import { readScores } from '../../../data/sitting-score-repo'
import { loadReport } from '../../lib/sittings/load-report'

interface Begun {
  readonly session: Session
  readonly answered: number
}

export type Sitting =
  | (Begun & { readonly kind: 'running' /** In milliseconds; without end in practice. */; readonly left: number })
  | (Begun & { readonly kind: 'time-over' })
  | { readonly kind: 'over'; readonly session: Session; readonly score: SittingScore }
  /** Handed in; what it came to is not kept yet. */
  | { readonly kind: 'unread'; readonly session: Session }
  /** Handed in, and its items' words are gone: it has no score. */
  | { readonly kind: 'damaged'; readonly session: Session }

export const FILTERS = ['all', 'running', 'met', 'not-yet', 'practice'] as const
export type Filter = (typeof FILTERS)[number]

export interface Wanted {
  readonly profileId: string
  readonly now: Moment
  readonly filter: Filter
  /** How many sittings are looked at, at most. */
  readonly most: number
  /** `rows`: only what is kept, which is there at once; `results` (unless said otherwise): all of it, scored now where need be. */
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

/**
 * A learner's sittings: those that are not handed in first, then the newest. Only `most` of them are read; for a filter by result this
 * many are looked at, and those that fit are shown. Of the rest of a history, however long, no more is read than the marks of its ends.
 */
export async function readSittings(db: AppDatabase, wanted: Wanted): Promise<Sittings> {
  const { profileId, filter, most } = wanted
  const [ids, over] = await Promise.all([listSessionIds(db, profileId), readEnded(db, profileId, filter)])
  const open = await readSessionHeads(
    db,
    ids.filter((id) => !over.has(id)),
    { most: most + AHEAD, fits: ({ mode }) => canFit({ mode, isOver: false }, filter) },
  )
  const finished = ids.filter((id) => {
    const mode = over.get(id)
    return mode !== undefined && canFit({ mode, isOver: true }, filter)
  })
  const possible = [...open.map(({ id }) => id), ...finished]
  const looked = possible.slice(0, most)
  const [sessions, scores] = await Promise.all([readSessions(db, profileId, looked), readScores(db, looked)])
  const read = await Promise.all(
    sessions.map((session) =>
      over.has(session.id)
        ? readFinished(db, session, { wanted, kept: scores.get(session.id) })
        : readBegun(db, session, wanted),
    ),
  )
  return {
    shown: read.filter((sitting) => fits(sitting, filter)),
    others: Math.min(AHEAD, possible.length - looked.length),
    hasAny: ids.length > 0,
  }
}

/** Which are over, each with its mode where the filter asks for it: the marks of a thousand need not be copied for their ids. */
async function readEnded(
  db: AppDatabase,
  profileId: string,
  filter: Filter,
): Promise<ReadonlyMap<string, Mode | null>> {
  if (filter !== 'all' && filter !== 'running') {
    return new Map((await listEnds(db, profileId)).map((end) => [end.sessionId, end.mode]))
  }
  return new Map([...(await listEndedIds(db, profileId))].map((id) => [id, null]))
}

interface Known {
  /** Null where the filter does not ask for it. */
  readonly mode: Mode | null
  readonly isOver: boolean
}

/** What can be said before a sitting is read. */
function canFit({ mode, isOver }: Known, filter: Filter): boolean {
  switch (filter) {
    case 'all':
      return true
    case 'running':
      return !isOver
    case 'practice':
      return mode === 'practice'
    case 'met':
    case 'not-yet':
      return isOver && mode === 'simulation'
  }
}

function fits(sitting: Sitting, filter: Filter): boolean {
  if (filter !== 'met' && filter !== 'not-yet') return true
  return sitting.kind === 'over' && sitting.score.passed === (filter === 'met')
}

interface Finished {
  readonly wanted: Wanted
  readonly kept: SittingScore | undefined
}

/** A sitting that was handed in: what is kept of it, else what its log and its items come to. */
async function readFinished(db: AppDatabase, session: Session, { wanted, kept }: Finished): Promise<Sitting> {
  if (kept !== undefined) return { kind: 'over', session, score: kept }
  if (wanted.depth === 'rows') return { kind: 'unread', session }
  const loaded = await loadReport(db, session.profileId, session.id)
  return loaded.kind === 'report' ? { kind: 'over', session, score: scoreToKeep(loaded) } : { kind: 'damaged', session }
}

/** A sitting without the mark of an end. Its log has the last word: should it end with the handing in, the sitting is over. */
async function readBegun(db: AppDatabase, session: Session, wanted: Wanted): Promise<Sitting> {
  const events = await readSessionEvents(db, session.profileId, session.id)
  const { state, last } = foldEvents(session, startFold(session), events)
  if (state.status === 'submitted') return readFinished(db, session, { wanted, kept: undefined })
  const left = state.status === 'running' ? remainingAt(session, state, last, wanted.now) : 0
  const begun = { session, answered: Object.keys(state.responses).length }
  return left > 0 ? { kind: 'running', ...begun, left } : { kind: 'time-over', ...begun }
}
