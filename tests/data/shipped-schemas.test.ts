import { describe, expect, it } from 'vitest'
import { foldSession } from '../../src/core/exams/fold-session'
import { sittingEndSchema, sittingScoreSchema } from '../../src/core/exams/sitting-end'
import { journalEntrySchema } from '../../src/core/progress/journal'
import { lessonMarkSchema } from '../../src/core/progress/lesson-mark'
import { selfAssessmentSchema } from '../../src/core/progress/self-assessment'
import { MIGRATIONS, SCHEMA_VERSION } from '../../src/data/db'
import { openDatabase } from '../../src/data/open-database'
import { listProfiles } from '../../src/data/profile-repo'
import { caseSnapshotSchema } from '../../src/data/rows'
import { listSessions, readSessionEvents, readSnapshots } from '../../src/data/session-repo'
import { readFixture, restoreFixture, shippedVersions } from '../support/database-fixture'

it('every migration has a fixture of what it shipped, and versions only grow', () => {
  const versions = MIGRATIONS.map((migration) => migration.version)
  expect(versions).toEqual([...versions].sort((a, b) => a - b))
  expect(shippedVersions().sort((a, b) => a - b)).toEqual(versions)
})

describe.each(shippedVersions())('a database of version %i', (version) => {
  async function open() {
    const name = `v${version}-${Math.floor(performance.now() * 1000)}`
    await restoreFixture(name, readFixture(version))
    const opened = await openDatabase(name)
    if (!opened.ok) throw new Error(JSON.stringify(opened.error))
    return opened.value
  }

  it('opens with today’s code, and every learner row is still understood', async () => {
    const db = await open()
    expect((await listProfiles(db)).map((profile) => profile.name)).toEqual(['Nadia'])
    const [session] = await listSessions(db, 'nadia')
    if (session === undefined) throw new Error('the session is gone')
    const events = await readSessionEvents(db, 'nadia', session.id)
    expect(foldSession(session, events)).toMatchObject({ status: 'submitted', responses: { 'contoh/satu': 'b' } })
    const snapshots = await readSnapshots(
      db,
      session.form.map((place) => place.hash),
    )
    expect([...snapshots.values()].map((entry) => entry.id)).toEqual(['contoh/satu'])
    expect(await db.setAside.count()).toBe(0)
    db.close()
  })

  it('keeps every table and index that it had', async () => {
    const db = await open()
    const native = db.backendDB()
    const today = new Map(
      [...native.objectStoreNames].map((name) => {
        const store = native.transaction(name).objectStore(name)
        return [name as string, { keyPath: store.keyPath, indexes: [...store.indexNames] as string[] }]
      }),
    )
    for (const store of readFixture(version).stores) {
      expect(today.get(store.name)?.keyPath).toEqual(store.keyPath)
      expect(today.get(store.name)?.indexes).toEqual(expect.arrayContaining(store.indexes.map((index) => index.name)))
    }
    expect(native.version).toBe(SCHEMA_VERSION * 10)
    db.close()
  })
})

describe('the upgrade from version 1', () => {
  it('marks the sitting that was handed in, and not the one that runs', async () => {
    const name = 'v1-with-two-sittings'
    const shipped = readFixture(1)
    const rows = (table: string) => (shipped.rows[table] ?? []) as Record<string, unknown>[]
    const running = rows('sessionEvents').slice(0, -1)
    await restoreFixture(name, {
      ...shipped,
      rows: {
        ...shipped.rows,
        sessions: [...rows('sessions'), ...rows('sessions').map((row) => ({ ...row, id: 'berjalan' }))],
        sessionEvents: [...rows('sessionEvents'), ...running.map((row) => ({ ...row, sessionId: 'berjalan' }))],
      },
    })
    const opened = await openDatabase(name)
    if (!opened.ok) throw new Error(JSON.stringify(opened.error))
    const db = opened.value
    expect(await db.sittingEnds.toArray()).toEqual(readFixture(2).rows.sittingEnds)
    expect((await db.sittingEnds.toArray()).map((row) => sittingEndSchema.parse(row).sessionId)).toEqual(['sesi'])
    db.close()
  })
})

it('version 2 ships rows of each of its new tables that are understood', () => {
  const { rows } = readFixture(2)
  const schemas = {
    sittingEnds: sittingEndSchema,
    sittingScores: sittingScoreSchema,
    caseSnapshots: caseSnapshotSchema,
    journal: journalEntrySchema,
    selfAssessments: selfAssessmentSchema,
    lessonMarks: lessonMarkSchema,
  }
  for (const [table, schema] of Object.entries(schemas))
    expect(schema.array().nonempty().parse(rows[table])).toEqual(rows[table])
})
