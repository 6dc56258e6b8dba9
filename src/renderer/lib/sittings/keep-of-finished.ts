import type { AppDatabase } from '../../../data/db'

/**
 * A place for what is computed of sittings that have been handed in, by their ids. Their logs and their items' words change no more,
 * so that it holds for as long as the app runs; it is in memory only, and another database has another.
 */
export function keepOfFinished<T>(): (db: AppDatabase) => Map<string, T> {
  const byDatabase = new WeakMap<AppDatabase, Map<string, T>>()
  return (db) => {
    const kept = byDatabase.get(db) ?? new Map<string, T>()
    byDatabase.set(db, kept)
    return kept
  }
}
