import Dexie from 'dexie'
import { describe, expect, it } from 'vitest'
import { AppDatabase, SCHEMA_VERSION } from '../../src/data/db'
import { openDatabase, storedVersion } from '../../src/data/open-database'

let next = 0
const freshName = () => `uji-${next++}`

describe('opening the database', () => {
  it('makes it where there is none, and finds it again', async () => {
    const name = freshName()
    expect(await storedVersion(name)).toEqual({ ok: true, value: 0 })
    expect(await Dexie.exists(name)).toBe(false) // asking has made nothing
    const first = await openDatabase(name)
    if (!first.ok) throw new Error(first.error.kind)
    await first.value.profiles.add({ id: 'a', name: 'Nadia', createdAt: 1, removedAt: null })
    first.value.close()
    const second = await openDatabase(name)
    if (!second.ok) throw new Error(second.error.kind)
    expect(await second.value.profiles.count()).toBe(1)
    second.value.close()
    expect(await storedVersion(name)).toEqual({ ok: true, value: SCHEMA_VERSION })
  })

  it('never touches one that a newer app made', async () => {
    const name = freshName()
    const newer = new Dexie(name)
    newer.version(SCHEMA_VERSION + 2).stores({ profiles: 'id', later: 'id' })
    await newer.open()
    await newer.table('later').add({ id: 'x' })
    newer.close()
    const opened = await openDatabase(name)
    expect(opened).toEqual({
      ok: false,
      error: { kind: 'made-by-newer-app', found: SCHEMA_VERSION + 2, known: SCHEMA_VERSION },
    })
    const again = new Dexie(name)
    await again.open()
    expect(again.verno).toBe(SCHEMA_VERSION + 2)
    expect(await again.table('later').count()).toBe(1)
    again.close()
  })

  it('lets go when a newer page wants to change the schema', async () => {
    const name = freshName()
    const old = new AppDatabase(name)
    await old.open()
    const newer = new Dexie(name)
    newer.version(SCHEMA_VERSION + 1).stores({ profiles: 'id' })
    await newer.open() // would wait for ever if the old page did not close
    expect(old.isOpen()).toBe(false)
    newer.close()
  })

  it('writes with strict durability', async () => {
    const opened = await openDatabase(freshName())
    if (!opened.ok) throw new Error(opened.error.kind)
    expect(opened.value._options.chromeTransactionDurability).toBe('strict')
    opened.value.close()
  })
})
