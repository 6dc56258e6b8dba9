import type { Migration } from './migration'

/** Learner rows carry `profileId` first in each compound index; packs and snapshots are shared. */
export const migration0001: Migration = {
  version: 1,
  stores: {
    profiles: 'id',
    packs: 'id',
    packEntries: '[pack+kind+id], [pack+kind+module]',
    itemSnapshots: 'hash',
    sessions: 'id, [profileId+startedAt]',
    sessionEvents: '[profileId+sessionId+seq]',
    caseRuns: 'id, [profileId+startedAt]',
    caseEvents: '[profileId+runId+seq]',
    lessonProgress: '[profileId+pack+module+lesson]',
    checkAnswers: 'id, [profileId+at]',
    setAside: '++id',
  },
}
