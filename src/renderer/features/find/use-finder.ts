import { useEffect, useRef, useState } from 'react'
import type { FindAnswer, FindRequest } from '../../../core/find/search'
import { usePacks } from '../../lib/content'
import { type Finder, useStartFinder } from '../../lib/find/finder'
import { useProfile } from '../../lib/services'

export type FinderState =
  | { readonly kind: 'preparing'; readonly share: number }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly detail: string }

/** Finds while the screen is open; begins anew when a pack has been installed meanwhile. */
export function useFinder(request: FindRequest): { readonly state: FinderState; readonly answer: FindAnswer | null } {
  const start = useStartFinder()
  const { id: profileId } = useProfile()
  const packs = usePacks()
  const held = packs.kind === 'ready' ? packs.value.map(({ sha256 }) => sha256).join() : ''
  const finder = useRef<Finder | null>(null)
  const [state, setState] = useState<FinderState>({ kind: 'preparing', share: 0 })
  const [answered, setAnswered] = useState<{ readonly query: string; readonly answer: FindAnswer } | null>(null)
  const asked = useRef('')

  useEffect(() => {
    setState({ kind: 'preparing', share: 0 })
    const started = start(profileId, {
      onProgress: (share) => setState({ kind: 'preparing', share }),
      onReady: () => setState({ kind: 'ready' }),
      onAnswer: (answer) => setAnswered({ query: asked.current, answer }),
      onFailed: (detail) => setState({ kind: 'failed', detail }),
    })
    finder.current = started
    return () => {
      finder.current = null
      started.close()
    }
  }, [start, profileId, held])

  const { query, language, kind, most } = request
  useEffect(() => {
    if (query.trim() === '') return
    asked.current = query
    finder.current?.ask({ query, language, kind, most })
  }, [query, language, kind, most, held, profileId, start])

  return { state, answer: query.trim() === '' ? null : (answered?.answer ?? null) }
}
