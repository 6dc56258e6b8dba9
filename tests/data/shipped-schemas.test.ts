import { describe, expect, it } from 'vitest'
import { foldSession } from '../../src/core/exams/fold-session'
import { MIGRATIONS, SCHEMA_VERSION } from '../../src/data/db'
import { openDatabase } from '../../src/data/open-database'
import { listProfiles } from '../../src/data/profile-repo'
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
