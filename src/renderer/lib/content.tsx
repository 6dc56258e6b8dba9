import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { DatedEntry } from '../../core/packs/pack'
import { listPacks } from '../../data/pack-repo'
import type { PackRow } from '../../data/rows'
import { useServices } from './services'
import { type Loading, useLiveQuery } from './use-live-query'

type Packs = Loading<readonly PackRow[]>

const ContentContext = createContext<Packs>({ kind: 'loading' })

/** Reads the installed packs once for all screens below; each of them follows when a pack is installed. */
export function ContentProvider({ children }: { readonly children: ReactNode }) {
  const { db } = useServices()
  const packs = useLiveQuery(() => listPacks(db), [db])
  return <ContentContext value={packs}>{children}</ContentContext>
}

export function usePacks(): Packs {
  return useContext(ContentContext)
}

/** What a `{dated:…}` mark stands for; `loading` only until the packs have been read. */
export type FindDated = (id: string) => DatedEntry | 'loading' | undefined

/** The dated entries of a pack; without one, those of every pack. */
export function useDated(pack?: string): FindDated {
  const packs = usePacks()
  return useMemo<FindDated>(() => {
    if (packs.kind !== 'ready') return () => (packs.kind === 'loading' ? 'loading' : undefined)
    const entries = packs.value.filter((row) => pack === undefined || row.id === pack).flatMap((row) => row.dated)
    const byId = new Map(entries.map((entry) => [entry.id, entry]))
    return (id) => byId.get(id)
  }, [packs, pack])
}
