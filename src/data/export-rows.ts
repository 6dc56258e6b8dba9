import type { AppDatabase } from './db'

/** Tables whose rows belong to one learner. */
const LEARNER_TABLES = [
  'sessions',
  'sessionEvents',
  'caseRuns',
  'caseEvents',
  'lessonProgress',
  'checkAnswers',
  'journal',
  'selfAssessments',
  'lessonMarks',
] as const

/** Everything of one learner as it stands in the database, for safekeeping. */
export async function exportLearner(db: AppDatabase, profileId: string): Promise<Record<string, unknown[]>> {
  const tables: Record<string, unknown[]> = {
    profiles: [await db.profiles.get(profileId)].filter((row) => row !== undefined),
  }
  for (const name of LEARNER_TABLES) {
    tables[name] = await db
      .table<{ profileId: string }>(name)
      .filter((row) => row.profileId === profileId)
      .toArray()
  }
  return tables
}

/** Rows that no longer passed their schema and were moved aside. */
export function countSetAside(db: AppDatabase): Promise<number> {
  return db.setAside.count()
}

export function exportSetAside(db: AppDatabase): Promise<unknown[]> {
  return db.setAside.toArray()
}
