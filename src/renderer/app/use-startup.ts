import { useEffect, useState } from 'react'
import type { AppDatabase } from '../../data/db'
import { type OpenError, openDatabase } from '../../data/open-database'

export type Startup =
  | { readonly kind: 'opening' }
  | { readonly kind: 'ready'; readonly db: AppDatabase }
  | { readonly kind: 'refused'; readonly error: OpenError | { readonly kind: 'taken-over' } }

/** Opens the database once; later a newer page may ask it to let go, and this one then says so instead of failing oddly. */
export function useStartup(): Startup {
  const [startup, setStartup] = useState<Startup>({ kind: 'opening' })
  useEffect(() => {
    let isCurrent = true
    let opened: AppDatabase | undefined
    void openDatabase().then((result) => {
      if (!isCurrent) {
        if (result.ok) result.value.close()
        return
      }
      if (!result.ok) {
        setStartup({ kind: 'refused', error: result.error })
        return
      }
      opened = result.value
      opened.on('versionchange', () => setStartup({ kind: 'refused', error: { kind: 'taken-over' } }))
      setStartup({ kind: 'ready', db: opened })
    })
    return () => {
      isCurrent = false
      opened?.close()
    }
  }, [])
  return startup
}
