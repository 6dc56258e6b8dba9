import { create } from 'zustand'
import type { FindKind } from '../../../core/find/find-document'

interface FindStore {
  /** Whose questions these are: another learner begins with none. */
  readonly profileId: string | null
  readonly query: string
  readonly kind: FindKind | null
  /** Questions that led somewhere, the newest first; forgotten with the run of the app. */
  readonly recent: readonly string[]
  begin(profileId: string): void
  ask(query: string): void
  show(kind: FindKind | null): void
  remember(): void
}

const NOTHING = { query: '', kind: null, recent: [] }

/** What was looked for stays while the app runs, so that coming back from a result shows the others again. */
export const useFindStore = create<FindStore>()((set) => ({
  profileId: null,
  ...NOTHING,
  begin: (profileId) => set((state) => (state.profileId === profileId ? {} : { ...NOTHING, profileId })),
  ask: (query) => set({ query, kind: null }),
  show: (kind) => set({ kind }),
  remember: () =>
    set(({ query, recent }) => ({
      recent: [query.trim(), ...recent.filter((other) => other !== query.trim())].slice(0, 5),
    })),
}))
