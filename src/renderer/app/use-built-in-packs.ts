import { useEffect, useState } from 'react'
import { logError } from '../lib/logger'
import { type BuiltInError, fetchOwnFile, installBuiltIn } from '../lib/packs/install-built-in'
import { readPackInWorker } from '../lib/packs/pack-reader'
import { useServices } from '../lib/services'

export type BuiltInState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'done'; readonly errors: readonly BuiltInError[] }

/**
 * Reads the packs that came with the app, in the background: the first screen does not wait for them. Not before it is
 * wanted: a store that has lost what it held is left alone.
 */
export function useBuiltInPacks(isWanted: boolean): BuiltInState {
  const { db, clock } = useServices()
  const [state, setState] = useState<BuiltInState>({ kind: 'reading' })
  useEffect(() => {
    if (!isWanted) return
    let isCurrent = true
    const options = { fetchBytes: fetchOwnFile, readPack: readPackInWorker, now: () => clock.now().wall }
    const tell = (errors: readonly BuiltInError[]) => {
      if (isCurrent) setState({ kind: 'done', errors })
    }
    void installBuiltIn(db, options).then(tell, (error: unknown) => {
      logError(error instanceof Error ? error : new Error(String(error)), '')
      tell([{ kind: 'unreadable', file: 'packs/index.json' }])
    })
    return () => {
      isCurrent = false
    }
  }, [db, clock, isWanted])
  return state
}
