import { readdirSync, readFileSync } from 'node:fs'

export interface DatabaseFixture {
  readonly nativeVersion: number
  readonly stores: readonly {
    readonly name: string
    readonly keyPath: string | string[]
    readonly autoIncrement: boolean
    readonly indexes: readonly { readonly name: string; readonly keyPath: string | string[] }[]
  }[]
  readonly rows: Readonly<Record<string, readonly unknown[]>>
}

const FOLDER = new URL('../fixtures/databases/', import.meta.url)

/** The schema versions that have shipped, as numbers. */
export function shippedVersions(): number[] {
  return readdirSync(FOLDER).map((name) => Number(/^v(\d+)\.json$/.exec(name)?.[1]))
}

export function readFixture(version: number): DatabaseFixture {
  return JSON.parse(readFileSync(new URL(`v${version}.json`, FOLDER), 'utf8')) as DatabaseFixture
}

/** Makes the database of a shipped version by the browser's own interface, without any of today's code. */
export function restoreFixture(name: string, fixture: DatabaseFixture): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, fixture.nativeVersion)
    request.onerror = () => reject(new Error(request.error?.message))
    request.onupgradeneeded = () => {
      for (const { name: store, keyPath, autoIncrement, indexes } of fixture.stores) {
        const made = request.result.createObjectStore(store, { keyPath, autoIncrement })
        for (const index of indexes) made.createIndex(index.name, index.keyPath)
        for (const row of fixture.rows[store] ?? []) made.add(row)
      }
    }
    request.onsuccess = () => {
      request.result.close()
      resolve()
    }
  })
}
