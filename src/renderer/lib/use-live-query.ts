import { useLiveQuery as useDexieLiveQuery } from 'dexie-react-hooks'

export type Loading<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'failed'; readonly detail: string }

const LOADING = { kind: 'loading' } as const

/** A query over the database that runs again when what it read has changed. The one wrapper around Dexie's hook. */
export function useLiveQuery<T>(query: () => Promise<T>, dependencies: readonly unknown[]): Loading<T> {
  return useDexieLiveQuery<Loading<T>, Loading<T>>(
    // An async function in name too: only of such does Dexie follow the reads behind an `await`.
    async () => {
      try {
        return { kind: 'ready', value: await query() }
      } catch (error) {
        return { kind: 'failed', detail: error instanceof Error ? error.message : String(error) }
      }
    },
    [...dependencies],
    LOADING,
  )
}
