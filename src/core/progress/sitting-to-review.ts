import { groupBy } from '../lib/group-by'
import { type Evidence, latestOfEach } from './readiness'

/** Below this an answer is looked at again. */
const WRONG = 0.5

/** The latest sitting with items whose latest answer is wrong: what came out right in another one since is not brought up again. */
export function sittingToReview(evidence: readonly Evidence[]) {
  const wrong = latestOfEach(evidence).flatMap(({ source, session, outcome, at }) =>
    source === 'exam' && session !== undefined && outcome < WRONG ? [{ session, at }] : [],
  )
  const [newest] = [...groupBy(wrong, ({ session }) => session)]
    .map(([sessionId, entries]) => ({ sessionId, items: entries.length, at: Math.max(...entries.map(({ at }) => at)) }))
    .sort((a, b) => b.at - a.at)
  return newest ?? null
}
