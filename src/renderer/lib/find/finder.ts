import { createContext, useContext } from 'react'
import type { FindAnswer, FindRequest } from '../../../core/find/search'

export interface FinderEvents {
  /** How far the index is, in [0, 1]. */
  readonly onProgress: (share: number) => void
  readonly onReady: () => void
  /** Only the answer to what was asked last arrives. */
  readonly onAnswer: (answer: FindAnswer) => void
  readonly onFailed: (detail: string) => void
}

export interface Finder {
  ask(request: FindRequest): void
  close(): void
}

export type StartFinder = (profileId: string, events: FinderEvents) => Finder

type Message =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'ready' }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: FindAnswer }
  | { readonly kind: 'failed'; readonly detail: string }

/** Finds in a worker of its own, which ends when the screen is left. */
function startWorkerFinder(profileId: string, events: FinderEvents): Finder {
  const worker = new Worker(new URL('../../workers/search.worker.ts', import.meta.url), { type: 'module' })
  let latest = 0
  worker.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'progress') events.onProgress(data.share)
    else if (data.kind === 'ready') events.onReady()
    else if (data.kind === 'failed') events.onFailed(data.detail)
    else if (data.id === latest) events.onAnswer(data.answer)
  }
  worker.onerror = (event) => events.onFailed(event.message)
  worker.postMessage({ kind: 'open', profileId })
  return {
    ask(request) {
      latest += 1
      worker.postMessage({ kind: 'search', id: latest, request })
    },
    close: () => worker.terminate(),
  }
}

/** How finding is started; tests put one without a worker in its place. */
export const FinderContext = createContext<StartFinder>(startWorkerFinder)

export function useStartFinder(): StartFinder {
  return useContext(FinderContext)
}
