import { beforeEach, describe, expect, it } from 'vitest'
import { parsePack } from '../../src/core/packs/parse-pack'
import { AppDatabase } from '../../src/data/db'
import {
  listBlueprints,
  listPacks,
  readBank,
  readCase,
  readCheckItem,
  readLesson,
  savePack,
} from '../../src/data/pack-repo'
import { listProfiles, removeProfile, restoreProfile, saveProfile } from '../../src/data/profile-repo'
import {
  appendSessionEvent,
  listSessions,
  readSession,
  readSessionEvents,
  startSession,
} from '../../src/data/session-repo'
import { buildBankItem } from '../support/build-item'
import { buildPackFiles, packSource } from '../support/build-pack'
import { buildLog, buildSession, HASH } from '../support/build-session'

let db: AppDatabase
let next = 0
beforeEach(async () => {
  db = new AppDatabase(`repos-${next++}`)
  await db.open()
})

function samplePack(changes: Record<string, unknown> = {}) {
  const parsed = parsePack(buildPackFiles(changes))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  return parsed.value
}
const received = { origin: 'built-in' as const, sha256: HASH, archive: new Uint8Array([1]), installedAt: 5 }

describe('an installed pack', () => {
  it('gives its modules, lessons, cases, checks, bank and blueprints', async () => {
    expect(await savePack(db, samplePack(), received)).toEqual({ ok: true, value: undefined })
    const [pack] = await listPacks(db)
    expect(pack).toMatchObject({ id: 'contoh', origin: 'built-in', modules: [{ id: 'dasar' }] })
    expect(await readLesson(db, { pack: 'contoh', module: 'dasar', lesson: 'pertama', language: 'id' })).toContain(
      '[asen]',
    )
    expect(await readLesson(db, { pack: 'contoh', module: 'dasar', lesson: 'pertama', language: 'fr' })).toBeNull()
    expect((await readCase(db, 'contoh', 'kasus'))?.start).toBe('awal')
    expect((await readCheckItem(db, 'contoh', 'cek-satu'))?.id).toBe('contoh/cek-satu')
    expect((await readBank(db, ['contoh'])).map((entry) => entry.id)).toEqual(['contoh/dua', 'contoh/satu'])
    expect((await listBlueprints(db)).map((entry) => entry.blueprint.id)).toEqual(['cepat'])
  })

  it('is replaced whole by its next version', async () => {
    await savePack(db, samplePack(), received)
    const module = { ...(packSource()['modules/dasar/module.json'] as object), cases: [] }
    await savePack(
      db,
      samplePack({ 'modules/dasar/module.json': module, 'modules/dasar/cases/kasus.json': undefined }),
      received,
    )
    expect(await readCase(db, 'contoh', 'kasus')).toBeNull()
    expect(await db.packs.count()).toBe(1)
  })
})

describe('learners', () => {
  it('can be removed and brought back', async () => {
    await saveProfile(db, { id: 'a', name: 'Nadia', createdAt: 1, removedAt: null })
    await saveProfile(db, { id: 'b', name: 'Bima', createdAt: 2, removedAt: null })
    await removeProfile(db, 'a', 9)
    expect((await listProfiles(db)).map((profile) => profile.name)).toEqual(['Bima'])
    await restoreProfile(db, 'a')
    expect((await listProfiles(db)).map((profile) => profile.name)).toEqual(['Nadia', 'Bima'])
  })

  it('rows that are not understood are set aside, counted and kept', async () => {
    await db.profiles.bulkAdd([
      { id: 'a', name: 'Nadia', createdAt: 1, removedAt: null },
      { id: 'b', name: '' } as never,
    ])
    expect((await listProfiles(db)).map((profile) => profile.name)).toEqual(['Nadia'])
    expect(await db.setAside.toArray()).toEqual([
      expect.objectContaining({ table: 'profiles', key: '"b"', row: { id: 'b', name: '' } }),
    ])
    expect(await db.profiles.count()).toBe(1)
  })
})

describe('a sitting', () => {
  const session = buildSession()
  const [started, answered] = buildLog(session, [
    { at: 0, what: { type: 'started' } },
    { at: 3, what: { type: 'answered', item: 'contoh/satu', response: 'b' } },
  ])
  if (started === undefined || answered === undefined) throw new Error('two events')

  it('begins whole: its items as they were asked, its head and its first event', async () => {
    await startSession(db, session, [{ hash: HASH, entry: buildBankItem() }], started)
    expect(await readSession(db, 'nadia', session.id)).toEqual(session)
    expect(await readSession(db, 'bima', session.id)).toBeNull()
    expect(await readSessionEvents(db, 'nadia', session.id)).toEqual([started])
    expect(await db.itemSnapshots.count()).toBe(1)
  })

  it('or not at all', async () => {
    await db.sessions.add(session)
    expect(await startSession(db, session, [{ hash: HASH, entry: buildBankItem() }], started)).toEqual({
      ok: false,
      error: { kind: 'conflict' },
    })
    expect(await db.itemSnapshots.count()).toBe(0)
    expect(await db.sessionEvents.count()).toBe(0)
  })

  it('takes each number of its log once: the second writer is told, and nothing is overwritten', async () => {
    await startSession(db, session, [], started)
    expect((await appendSessionEvent(db, session, answered)).ok).toBe(true)
    const other = { ...answered, what: { type: 'answered' as const, item: 'contoh/satu', response: 'c' } }
    expect(await appendSessionEvent(db, session, other)).toEqual({ ok: false, error: { kind: 'conflict' } })
    expect((await readSessionEvents(db, 'nadia', session.id)).at(-1)).toEqual(answered)
  })

  it('is listed newest first, for its learner only', async () => {
    await db.sessions.bulkAdd([
      session,
      buildSession({ id: 'dua', startedAt: session.startedAt + 1 }),
      buildSession({ id: 'tiga', profileId: 'bima' }),
    ])
    expect((await listSessions(db, 'nadia')).map((entry) => entry.id)).toEqual(['dua', 'sesi-satu'])
  })
})
