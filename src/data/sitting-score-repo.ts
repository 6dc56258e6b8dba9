import { SCORING_RULES, type SittingScore, sittingScoreSchema } from '../core/exams/sitting-end'
import type { Result } from '../core/lib/result'
import type { AppDatabase } from './db'
import { listSessionIds } from './session-repo'
import { listEndedIds } from './sitting-end-repo'
import { outsideTransaction } from './valid-rows'
import { type WriteError, writing } from './write-result'

/**
 * What sittings came to, of those whose score is kept by today's rules. A row that is no longer understood is thrown away: it was made
 * from the log, and is made again from it.
 */
export async function readScores(db: AppDatabase, ids: readonly string[]): Promise<ReadonlyMap<string, SittingScore>> {
  const rows = (await db.sittingScores.bulkGet([...ids])).filter((row) => row !== undefined)
  const scores = new Map<string, SittingScore>()
  const broken: string[] = []
  for (const row of rows) {
    if (row.rules !== SCORING_RULES) continue // made again sooner or later
    const parsed = sittingScoreSchema.safeParse(row)
    if (parsed.success) scores.set(row.sessionId, parsed.data)
    else broken.push(row.sessionId)
  }
  // Where this cannot be written the row stays, and is not used the next time either.
  if (broken.length > 0) await writing(() => outsideTransaction(() => db.sittingScores.bulkDelete(broken)))
  return scores
}

export function keepScore(db: AppDatabase, score: SittingScore): Promise<Result<unknown, WriteError>> {
  return writing(() => db.sittingScores.put(score))
}

/** The sittings that a learner has handed in, and whose score is not kept by today's rules; newest first, without the removed ones. */
export async function listUnscored(db: AppDatabase, profileId: string): Promise<string[]> {
  const [ids, over, scored] = await Promise.all([
    listSessionIds(db, profileId),
    listEndedIds(db, profileId),
    db.sittingScores.where('[profileId+rules]').equals([profileId, SCORING_RULES]).primaryKeys(),
  ])
  const kept = new Set(scored)
  return ids.filter((id) => over.has(id) && !kept.has(id))
}
