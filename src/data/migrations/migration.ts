import type { Transaction } from 'dexie'

/** One step of the schema. Shipped ones are never edited, names never reused; old shapes stay inline in `upgrade`. */
export interface Migration {
  readonly version: number
  readonly stores: Readonly<Record<string, string | null>>
  readonly upgrade?: (transaction: Transaction) => Promise<void>
}
