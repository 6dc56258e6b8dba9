import Dexie, { type EntityTable, type Table } from 'dexie'
import type { CaseEvent, CaseRun } from '../core/cases/case-run'
import type { Session, SessionEvent } from '../core/exams/session'
import type { SittingEnd, SittingScore } from '../core/exams/sitting-end'
import type { JournalEntry } from '../core/progress/journal'
import type { CheckAnswer, LessonProgress } from '../core/progress/learning'
import type { LessonMark } from '../core/progress/lesson-mark'
import type { Profile } from '../core/progress/profile'
import type { SelfAssessment } from '../core/progress/self-assessment'
import { migration0001 } from './migrations/0001-first-schema'
import { migration0002 } from './migrations/0002-ends-and-marks'
import type { Migration } from './migrations/migration'
import type { CaseSnapshot, ItemSnapshot, PackEntryRow, PackRow, SearchIndexRow, SetAsideRow } from './rows'

export const DATABASE_NAME = 'siappeksos'
export const MIGRATIONS: readonly Migration[] = [migration0001, migration0002]
/** The newest schema version that this code knows. */
export const SCHEMA_VERSION = Math.max(...MIGRATIONS.map((migration) => migration.version))

/** The one database. Strict durability: a write that has been acknowledged is on disk, not in a cache. */
export class AppDatabase extends Dexie {
  profiles!: EntityTable<Profile, 'id'>
  packs!: EntityTable<PackRow & { archive: Blob | Uint8Array }, 'id'>
  packEntries!: Table<PackEntryRow, [string, string, string]>
  itemSnapshots!: EntityTable<ItemSnapshot, 'hash'>
  sessions!: EntityTable<Session, 'id'>
  sessionEvents!: Table<SessionEvent, [string, string, number]>
  caseRuns!: EntityTable<CaseRun, 'id'>
  caseEvents!: Table<CaseEvent, [string, string, number]>
  lessonProgress!: Table<LessonProgress, [string, string, string, string]>
  checkAnswers!: EntityTable<CheckAnswer, 'id'>
  sittingEnds!: EntityTable<SittingEnd, 'sessionId'>
  sittingScores!: EntityTable<SittingScore, 'sessionId'>
  caseSnapshots!: EntityTable<CaseSnapshot, 'hash'>
  journal!: EntityTable<JournalEntry, 'id'>
  selfAssessments!: EntityTable<SelfAssessment, 'id'>
  lessonMarks!: EntityTable<LessonMark, 'id'>
  searchIndexes!: EntityTable<SearchIndexRow, 'id'>
  setAside!: EntityTable<SetAsideRow & { id: number }, 'id'>

  constructor(name: string = DATABASE_NAME) {
    super(name, { chromeTransactionDurability: 'strict' })
    for (const { version, stores, upgrade } of MIGRATIONS) {
      const step = this.version(version).stores({ ...stores })
      if (upgrade !== undefined) step.upgrade(upgrade)
    }
    // A newer page elsewhere wants to change the schema: this one lets go at once and says so.
    this.on('versionchange', () => {
      this.close()
    })
  }
}
