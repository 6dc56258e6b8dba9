import type { Transaction } from 'dexie'
import type { Migration } from './migration'

/** As version 1 wrote them: no more of a row than is needed to tell which sittings were handed in. */
interface SessionOfVersion1 {
  readonly id: string
  readonly profileId: string
  readonly startedAt: number
  readonly pack: string
  readonly blueprint: { readonly id: string }
  readonly mode?: string
}
interface EventOfVersion1 {
  readonly wall: number
  readonly what: { readonly type: string }
}

/**
 * Marks of handed-in sittings, so that a long history need not look into each log; what they came to; and what learners leave beside
 * their reading: marks in lessons, journal, self-assessments. Cases are kept as they were played.
 */
export const migration0002: Migration = {
  version: 2,
  stores: {
    // Rows without a number there are not in an index: this one holds only what was removed.
    sessions: 'id, [profileId+startedAt], [profileId+removedAt]',
    sittingEnds: 'sessionId, [profileId+startedAt]',
    sittingScores: 'sessionId, [profileId+rules]',
    caseSnapshots: 'hash',
    journal: 'id, [profileId+at]',
    selfAssessments: 'id, [profileId+at]',
    lessonMarks: 'id, [profileId+pack+module+lesson]',
    searchIndexes: 'id',
  },
  upgrade: markEnds,
}

async function markEnds(transaction: Transaction): Promise<void> {
  const sessions = transaction.table<SessionOfVersion1, string>('sessions')
  for (const id of await sessions.toCollection().primaryKeys()) {
    const session = await sessions.get(id)
    // A row that is not understood is left to be set aside when it is read.
    if (session === undefined || typeof session.profileId !== 'string') continue
    const last = await transaction
      .table<EventOfVersion1>('sessionEvents')
      .where('[profileId+sessionId+seq]')
      .between([session.profileId, id, Number.NEGATIVE_INFINITY], [session.profileId, id, Number.POSITIVE_INFINITY])
      .last()
    if (last?.what.type !== 'submitted') continue
    await transaction.table('sittingEnds').put({
      sessionId: id,
      profileId: session.profileId,
      startedAt: session.startedAt,
      endedAt: last.wall,
      pack: session.pack,
      blueprint: session.blueprint.id,
      mode: session.mode ?? 'simulation',
    })
  }
}
