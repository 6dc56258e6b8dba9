import { screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { AppDatabase, DATABASE_NAME, SCHEMA_VERSION } from '../../../src/data/db'
import { usePreferencesStore } from '../../../src/renderer/lib/preferences-store'
import { expectAccessible } from '../../support/expect-accessible'
import { fakeHost } from '../../support/fake-host'
import { ANI } from '../../support/render-with-app'
import { haveLearner, resetMachine, startApp } from '../../support/start-app'

const NEWER = SCHEMA_VERSION * 10 + 20 // Dexie keeps ten times its own number

/** Opens the database by the browser's own interface, at a version or at the one it has. */
function openRaw(version?: number, upgrade: (db: IDBDatabase) => void = () => {}): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE_NAME, version)
    request.onupgradeneeded = () => upgrade(request.result)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(new Error(request.error?.message))
  })
}

function rowsOf(db: IDBDatabase, store: string): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const request = db.transaction(store).objectStore(store).getAll()
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(new Error(request.error?.message))
  })
}

afterEach(resetMachine)

describe('a database that a newer app made', () => {
  const row = { id: 'ani', name: 'Ani', since: 'a field of the future' }

  it('is told and never touched: neither its version, nor its stores, nor its rows', async () => {
    const made = await openRaw(NEWER, (db) => {
      db.createObjectStore('profiles', { keyPath: 'id' }).add(row)
      db.createObjectStore('later', { keyPath: 'id' }).add({ id: 1 })
    })
    made.close()

    const { container, fetched } = await startApp()
    await screen.findByRole('heading', { level: 1, name: 'Data ini dibuat oleh SiapPeksos yang lebih baru' })
    expect(screen.getByRole('alert')).toHaveTextContent(
      `Versi data ${SCHEMA_VERSION + 2}, yang dikenal sampai ${SCHEMA_VERSION}.`,
    )
    expect(screen.queryByRole('navigation')).toBeNull()
    expect(screen.queryByRole('textbox')).toBeNull() // no first run over somebody's work
    expect(fetched).toEqual([])
    await expectAccessible(container)

    const after = await openRaw()
    expect(after.version).toBe(NEWER)
    expect([...after.objectStoreNames]).toEqual(['later', 'profiles'])
    expect(await rowsOf(after, 'profiles')).toEqual([row])
    expect(await rowsOf(after, 'later')).toEqual([{ id: 1 }])
    after.close()
    expect(usePreferencesStore.getState()).toMatchObject({ hasData: false, profileId: null })
  })
})

describe('an emptied store on a machine where somebody has worked', () => {
  it('is told, and not passed over as a first run; nothing is written to it', async () => {
    usePreferencesStore.getState().change({ hasData: true, profileId: 'ani' })
    const { container, fetched } = await startApp()
    await screen.findByRole('heading', { level: 1, name: 'Kemajuan yang pernah ada tidak ditemukan' })
    expect(screen.queryByRole('textbox')).toBeNull()
    await expectAccessible(container)
    expect(fetched).toEqual([]) // not even the packs that came with the app
    const db = new AppDatabase()
    const counts = await Promise.all(db.tables.map(async (table) => [table.name, await table.count()]))
    expect(counts.filter(([, count]) => count !== 0)).toEqual([])
    db.close()
    expect(usePreferencesStore.getState()).toMatchObject({ hasData: true, profileId: 'ani' })
  })

  it('becomes a first run when the person says so', async () => {
    usePreferencesStore.getState().change({ hasData: true, profileId: 'ani' })
    const { user, fetched } = await startApp()
    await user.click(await screen.findByRole('button', { name: 'Mulai dari awal' }))
    await screen.findByRole('heading', { level: 1, name: 'Selamat datang di SiapPeksos' })
    expect(usePreferencesStore.getState()).toMatchObject({ hasData: false, profileId: null })
    await expect.poll(() => fetched).toEqual(['./packs/index.json'])
  })
})

describe('other pages of the app', () => {
  it('that bring a newer version take over at once: this one lets go and says so', async () => {
    await haveLearner()
    await startApp()
    await screen.findByRole('link', { name: 'Ani, pelajar dan pengaturan' })
    const newer = await openRaw(NEWER, (db) => db.createObjectStore('later')) // would wait for ever if the app held on
    await screen.findByRole('heading', { level: 1, name: 'Versi baru SiapPeksos terbuka di jendela lain' })
    expect(screen.getByRole('button', { name: 'Muat ulang' })).toBeInTheDocument()
    expect(screen.queryByRole('navigation')).toBeNull()
    expect(await rowsOf(newer, 'profiles')).toEqual([ANI])
    newer.close()
  })

  it('that hold an older version and do not let go are told, and nothing is lost', async () => {
    const older = await openRaw(1, (db) => db.createObjectStore('profiles', { keyPath: 'id' }).add(ANI))
    await startApp()
    await screen.findByRole('heading', { level: 1, name: 'SiapPeksos masih terbuka di jendela lain' })
    expect(older.version).toBe(1)
    expect(await rowsOf(older, 'profiles')).toEqual([ANI])
    older.close()
  })
})

it('a file opened from outside stays with the host while the data are not there', async () => {
  let isAsked = false
  const onFileOpened = () => {
    isAsked = true
    return () => {}
  }
  usePreferencesStore.getState().change({ hasData: true })
  await startApp({ host: fakeHost({ onFileOpened }) })
  await screen.findByRole('heading', { level: 1, name: 'Kemajuan yang pernah ada tidak ditemukan' })
  expect(isAsked).toBe(false)
})
