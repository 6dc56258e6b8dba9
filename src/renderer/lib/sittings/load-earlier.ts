import type { Comparable } from '../../../core/exams/report-comparison'
import type { Session } from '../../../core/exams/session'
import type { AppDatabase } from '../../../data/db'
import { listSessionIds, type SessionHead } from '../../../data/session-repo'
import { listEnds } from '../../../data/sitting-end-repo'
import { readScores } from '../../../data/sitting-score-repo'
import { loadReport } from './load-report'

/** A finished sitting that can be held against another. */
export interface Compared {
  readonly session: Pick<Session, 'id' | 'startedAt'>
  readonly report: Comparable
}

/** As far back as one looks. */
const MOST = 5

/** The learner's earlier finished sittings of the same blueprint in the same mode, newest first. */
export async function loadEarlier(db: AppDatabase, session: Session): Promise<readonly Compared[]> {
  const { profileId } = session
  const [ids, ends] = await Promise.all([listSessionIds(db, profileId), listEnds(db, profileId)])
  const shown = new Set(ids)
  const earlier = ends
    .filter(({ sessionId, pack, blueprint, mode, startedAt }) => {
      const isOther = shown.has(sessionId) && startedAt < session.startedAt
      return isOther && isComparable({ pack, blueprint: { id: blueprint }, mode }, session)
    })
    .slice(0, MOST)
  const scores = await readScores(
    db,
    earlier.map(({ sessionId }) => sessionId),
  )
  const found: Compared[] = []
  for (const { sessionId: id, startedAt } of earlier) {
    const report = scores.get(id) ?? (await foldedReport(db, profileId, id))
    if (report !== null) found.push({ session: { id, startedAt }, report })
  }
  return found
}

async function foldedReport(db: AppDatabase, profileId: string, id: string): Promise<Comparable | null> {
  const loaded = await loadReport(db, profileId, id)
  return loaded.kind === 'report' ? loaded.report : null
}

type Kind = Pick<SessionHead, 'pack' | 'blueprint' | 'mode'>

/** Only sittings of one blueprint, under the same conditions, ask for the same thing. */
export function isComparable(one: Kind, other: Kind): boolean {
  return one.pack === other.pack && one.blueprint.id === other.blueprint.id && one.mode === other.mode
}
