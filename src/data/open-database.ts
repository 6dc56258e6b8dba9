import Dexie from 'dexie'
import { err, ok, type Result } from '../core/lib/result'
import { AppDatabase, DATABASE_NAME, SCHEMA_VERSION } from './db'

export type OpenError =
  /** A newer app made it: nothing was opened. */
  | { readonly kind: 'made-by-newer-app'; readonly found: number; readonly known: number }
  /** The browser gives no database: private mode, or storage switched off. */
  | { readonly kind: 'no-storage' }
  /** Another page holds an older version open and does not let go. */
  | { readonly kind: 'blocked' }
  | { readonly kind: 'storage-full' }
  | { readonly kind: 'damaged'; readonly detail: string }

/**
 * Opens the database, after reading the stored version: Dexie would open a newer one without an error and write to it.
 */
export async function openDatabase(name: string = DATABASE_NAME): Promise<Result<AppDatabase, OpenError>> {
  const found = await storedVersion(name)
  if (!found.ok) return found
  if (found.value > SCHEMA_VERSION) return err({ kind: 'made-by-newer-app', found: found.value, known: SCHEMA_VERSION })
  const db = new AppDatabase(name)
  try {
    await withBlocked(db)
    return ok(db)
  } catch (error) {
    db.close()
    return err(openError(error))
  }
}

/** The schema version on disk, 0 where there is none yet. Asks without creating anything. */
export function storedVersion(name: string): Promise<Result<number, OpenError>> {
  return new Promise((resolve) => {
    if (typeof indexedDB === 'undefined') {
      resolve(err({ kind: 'no-storage' }))
      return
    }
    let request: IDBOpenDBRequest
    try {
      request = indexedDB.open(name)
    } catch {
      resolve(err({ kind: 'no-storage' }))
      return
    }
    let isNew = false
    request.onupgradeneeded = () => {
      isNew = true
      request.transaction?.abort() // there was none: leave none behind
    }
    request.onsuccess = () => {
      const version = Math.ceil(request.result.version / 10) // Dexie keeps ten times its own number
      request.result.close()
      resolve(ok(version))
    }
    request.onerror = () => {
      resolve(isNew ? ok(0) : err(openError(request.error)))
    }
  })
}

function withBlocked(db: AppDatabase): Promise<unknown> {
  return new Promise((resolve, reject) => {
    db.on('blocked', () => reject(new Blocked()))
    db.open().then(resolve, reject)
  })
}

class Blocked extends Error {}

function openError(error: unknown): OpenError {
  if (error instanceof Blocked) return { kind: 'blocked' }
  const name = error instanceof Error ? error.name : ''
  if (name === Dexie.errnames.Version || name === 'VersionError') {
    return { kind: 'made-by-newer-app', found: SCHEMA_VERSION + 1, known: SCHEMA_VERSION }
  }
  if (name === Dexie.errnames.MissingAPI || name === 'SecurityError' || name === 'InvalidStateError')
    return { kind: 'no-storage' }
  if (name === Dexie.errnames.QuotaExceeded) return { kind: 'storage-full' }
  return { kind: 'damaged', detail: error instanceof Error ? error.message : String(error) }
}
