import type { Table } from 'dexie'
import type * as z from 'zod'
import type { AppDatabase } from './db'

/**
 * The rows that pass their schema. Those that do not are moved aside in one transaction, where they are counted and offered
 * as an export: nothing is shown that is not understood, and nothing is thrown away.
 */
export async function validRows<T extends z.ZodType>(
  db: AppDatabase,
  table: Table,
  rows: readonly unknown[],
  schema: T,
): Promise<z.output<T>[]> {
  const valid: z.output<T>[] = []
  const broken: unknown[] = []
  for (const row of rows) {
    const parsed = schema.safeParse(row)
    if (parsed.success) valid.push(parsed.data)
    else broken.push(row)
  }
  if (broken.length > 0) await setAside(db, table, broken)
  return valid
}

async function setAside(db: AppDatabase, table: Table, rows: readonly unknown[]): Promise<void> {
  const keyPath = table.schema.primKey.keyPath
  const keyOf = (row: unknown): unknown => {
    const field = (name: string) => (row as Record<string, unknown>)[name] // stored rows are objects: the key path demands it
    return Array.isArray(keyPath) ? keyPath.map(field) : field(String(keyPath))
  }
  // Outside any running read transaction: this one writes.
  await outsideTransaction(() =>
    db.transaction('rw', table, db.setAside, async () => {
      for (const row of rows) {
        const key = keyOf(row)
        await db.setAside.add({ table: table.name, key: JSON.stringify(key), row, at: Date.now() } as never)
        await table.delete(key as never)
      }
    }),
  )
}

/** Runs a write that a read asks for: not in the read's own transaction, nor in what a live query follows. */
export function outsideTransaction<T>(work: () => PromiseLike<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    setTimeout(() => work().then(resolve, reject), 0)
  })
}
