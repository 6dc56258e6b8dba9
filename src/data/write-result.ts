import Dexie from 'dexie'
import { err, ok, type Result } from '../core/lib/result'

export type WriteError =
  | { readonly kind: 'storage-full' }
  /** The database was closed under the page: a newer version took over, or the browser took it away. */
  | { readonly kind: 'closed' }
  /** Another window wrote to the same log first. */
  | { readonly kind: 'conflict' }
  | { readonly kind: 'failed'; readonly detail: string }

/** Runs a write and turns what storage throws into a value. Resolves only when the transaction has committed. */
export async function writing<T>(work: () => PromiseLike<T>): Promise<Result<T, WriteError>> {
  try {
    return ok(await work())
  } catch (error) {
    return err(writeError(error))
  }
}

function writeError(error: unknown): WriteError {
  const names = error instanceof Error ? [error.name, innerName(error)] : []
  if (names.includes(Dexie.errnames.QuotaExceeded)) return { kind: 'storage-full' }
  if (names.includes(Dexie.errnames.DatabaseClosed) || names.includes('InvalidStateError')) return { kind: 'closed' }
  if (names.includes(Dexie.errnames.Constraint)) return { kind: 'conflict' }
  return { kind: 'failed', detail: error instanceof Error ? error.message : String(error) }
}

function innerName(error: Error): string {
  const inner = (error as { inner?: unknown }).inner // Dexie's errors carry the browser's own
  return inner instanceof Error ? inner.name : ''
}
