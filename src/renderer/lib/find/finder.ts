import { createContext, useContext } from 'react'
import type { FindAnswer, FindRequest } from '../../../core/find/search'
import type { FindMessage, FindTask } from '../../../data/find-tasks'

export interface FinderEvents {
  /** How far the index is, in [0, 1]. */
  readonly onProgress: (share: number) => void
  readonly onReady: () => void
  /** Only the answer to what was asked last arrives; once more where more can be found by then. */
  readonly onAnswer: (answer: FindAnswer) => void
  readonly onFailed: (detail: string) => void
}

export interface Finder {
  ask(request: FindRequest): void
  close(): void
}

export type StartFinder = (profileId: string, events: FinderEvents) => Finder

/** Where tasks go to, and until when. */
interface Channel {
  send(task: FindTask): void
  close(): void
}

/** Speaks to whatever does the finding; `hear` is given what it tells. */
export function createFinder(channel: Channel, events: FinderEvents) {
  let latest = 0
  const finder: Finder = {
    ask(request) {
      latest += 1
      channel.send({ kind: 'search', id: latest, request })
    },
    close: channel.close,
  }
  const hear = (message: FindMessage) => {
    switch (message.kind) {
      case 'progress':
        return events.onProgress(message.share)
      case 'ready':
        return events.onReady()
      case 'failed':
        return events.onFailed(message.detail)
      case 'answer':
        return message.id === latest ? events.onAnswer(message.answer) : undefined
    }
  }
  return { finder, hear }
}

/** Finds in a worker of its own, which ends when the screen is left. */
function startWorkerFinder(profileId: string, events: FinderEvents): Finder {
  const worker = new Worker(new URL('../../workers/search.worker.ts', import.meta.url), { type: 'module' })
  const send = (task: FindTask) => worker.postMessage(task)
  const { finder, hear } = createFinder({ send, close: () => worker.terminate() }, events)
  worker.onmessage = ({ data }: MessageEvent<FindMessage>) => hear(data)
  worker.onerror = (event) => events.onFailed(event.message)
  send({ kind: 'open', profileId })
  return finder
}

/** How finding is started; tests put one without a worker in its place. */
export const FinderContext = createContext<StartFinder>(startWorkerFinder)

export function useStartFinder(): StartFinder {
  return useContext(FinderContext)
}
