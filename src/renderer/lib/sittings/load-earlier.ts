import type { ScoreReport } from '../../../core/exams/score-report'
import type { Session } from '../../../core/exams/session'
import type { AppDatabase } from '../../../data/db'
import { handedInAmong, listSessionIds, readSessionHeads, type SessionHead } from '../../../data/session-repo'
import { loadReport } from './load-report'

/** A finished sitting that can be held against another. */
export interface Compared {
  readonly session: Session
  readonly report: ScoreReport
}

/** As far back as one looks: each of them is folded and scored. */
const MOST = 5

/** The learner's earlier finished sittings of the same blueprint in the same mode, newest first. */
export async function loadEarlier(db: AppDatabase, session: Session): Promise<readonly Compared[]> {
  const ids = await listSessionIds(db, session.profileId)
  const over = await handedInAmong(db, session.profileId, ids)
  const heads = await readSessionHeads(
    db,
    ids.filter((id) => over.has(id)),
    { most: MOST, fits: (earlier) => isComparable(earlier, session) && earlier.startedAt < session.startedAt },
  )
  const found: Compared[] = []
  for (const { id } of heads) {
    const loaded = await loadReport(db, session.profileId, id)
    if (loaded.kind === 'report') found.push({ session: loaded.session, report: loaded.report })
  }
  return found
}

/** Only sittings of one blueprint, under the same conditions, ask for the same thing. */
export function isComparable(one: SessionHead, other: SessionHead): boolean {
  return one.pack === other.pack && one.blueprint.id === other.blueprint.id && one.mode === other.mode
}
