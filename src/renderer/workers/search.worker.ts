import type { FindRequest } from '../../core/find/search'
import { AppDatabase } from '../../data/db'
import { type OpenedFinder, openFinder } from '../../data/open-finder'
import { bareWords, lessonSections } from '../../formats/markdown/lesson-sections'

export type SearchTask =
  | { readonly kind: 'open'; readonly profileId: string }
  | { readonly kind: 'search'; readonly id: number; readonly request: FindRequest }

const db = new AppDatabase()
let finder: Promise<OpenedFinder> | null = null
let latest = -1

// One learner a worker: it is ended when they leave, and with it all that it knew of their notes.
self.onmessage = (event: MessageEvent<SearchTask>) => {
  const task = event.data
  if (task.kind === 'open') {
    finder = openFinder(db, {
      profileId: task.profileId,
      reader: { sections: lessonSections, words: bareWords },
      onProgress: (share) => self.postMessage({ kind: 'progress', share }),
    })
    void finder.then(
      () => self.postMessage({ kind: 'ready' }),
      (error: unknown) =>
        self.postMessage({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) }),
    )
    return
  }
  latest = task.id
  void finder?.then(
    (opened) => {
      // Something newer has been asked since: nobody waits for this answer.
      if (task.id === latest) self.postMessage({ kind: 'answer', id: task.id, answer: opened.search(task.request) })
    },
    () => undefined, // told when it was opened
  )
}
