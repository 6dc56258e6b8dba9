import type { FindAnswer, FindRequest } from '../core/find/search'
import type { OpenedFinder } from './open-finder'

/** What a worker that finds is asked; one learner a worker. */
export type FindTask =
  | { readonly kind: 'open'; readonly profileId: string }
  | { readonly kind: 'search'; readonly id: number; readonly request: FindRequest }

/** What it tells. */
export type FindMessage =
  /** How far the index is, in [0, 1]. */
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'ready' }
  /** Comes once more where more can be found by now. */
  | { readonly kind: 'answer'; readonly id: number; readonly answer: FindAnswer }
  | { readonly kind: 'failed'; readonly detail: string }

export interface FindTasksOptions {
  open(profileId: string, onProgress: (share: number) => void): Promise<OpenedFinder>
  tell(message: FindMessage): void
}

/** A bar shows no less: each telling draws the screen that is being typed in. */
const STEP = 0.02

/** Does what a worker is asked to. Only what was asked last is answered. */
export function createFindTasks({ open, tell }: FindTasksOptions): (task: FindTask) => void {
  let finder: OpenedFinder | null = null
  let latest: Extract<FindTask, { kind: 'search' }> | null = null

  function answer(): void {
    if (finder === null || latest === null) return
    tell({ kind: 'answer', id: latest.id, answer: finder.search(latest.request) })
  }

  async function begin(profileId: string): Promise<void> {
    let told = 0
    try {
      finder = await open(profileId, (share) => {
        if (share - told < STEP) return
        told = share
        tell({ kind: 'progress', share })
      })
      tell({ kind: 'ready' })
      answer()
      await finder.complete(answer)
    } catch (error) {
      tell({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) })
    }
  }

  return (task) => {
    if (task.kind === 'open') void begin(task.profileId)
    else {
      latest = task
      answer()
    }
  }
}
