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
  let finder: Promise<OpenedFinder> | null = null
  let latest: Extract<FindTask, { kind: 'search' }> | null = null

  const answer = (opened: OpenedFinder) => {
    if (latest !== null) tell({ kind: 'answer', id: latest.id, answer: opened.search(latest.request) })
  }
  const fail = (error: unknown) =>
    tell({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) })

  async function begin(opening: Promise<OpenedFinder>): Promise<void> {
    try {
      const opened = await opening
      tell({ kind: 'ready' })
      await opened.whole
      answer(opened)
    } catch (error) {
      fail(error)
    }
  }

  return (task) => {
    if (task.kind === 'open') {
      let told = 0
      finder = open(task.profileId, (share) => {
        if (share - told < STEP) return
        told = share
        tell({ kind: 'progress', share })
      })
      void begin(finder)
      return
    }
    latest = task
    void finder?.then(
      (opened) => {
        // Something newer has been asked since: nobody waits for this answer.
        if (task === latest) answer(opened)
      },
      () => undefined, // told when it was opened
    )
  }
}
