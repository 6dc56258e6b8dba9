import type { Result } from '../core/lib/result'
import { type SelfAssessment, selfAssessmentSchema } from '../core/progress/self-assessment'
import type { AppDatabase } from './db'
import { validRows } from './valid-rows'
import { type WriteError, writing } from './write-result'

/** Keeps a self-assessment. Earlier ones stay as they are. */
export function saveSelfAssessment(db: AppDatabase, row: SelfAssessment): Promise<Result<void, WriteError>> {
  return writing(async () => {
    await db.selfAssessments.add(row)
  })
}

/** A learner's self-assessments, oldest first. */
export async function listSelfAssessments(db: AppDatabase, profileId: string): Promise<SelfAssessment[]> {
  const rows = await db.selfAssessments
    .where('[profileId+at]')
    .between([profileId, Number.NEGATIVE_INFINITY], [profileId, Number.POSITIVE_INFINITY])
    .toArray()
  return validRows(db, db.selfAssessments, rows, selfAssessmentSchema)
}
