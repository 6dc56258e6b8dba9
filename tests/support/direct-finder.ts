import type { AppDatabase } from '../../src/data/db'
import { openFinder } from '../../src/data/open-finder'
import { bareWords, lessonSections } from '../../src/formats/markdown/lesson-sections'
import type { StartFinder } from '../../src/renderer/lib/find/finder'

export const TEXT_READER = { sections: lessonSections, words: bareWords }

/** What the worker does, without a worker. */
export function directFinder(db: AppDatabase): StartFinder {
  return (profileId, events) => {
    const opened = openFinder(db, { profileId, reader: TEXT_READER, onProgress: events.onProgress })
    let isOpen = true
    void opened.then(
      () => {
        if (isOpen) events.onReady()
      },
      (error: unknown) => events.onFailed(String(error)),
    )
    let latest: unknown = null
    return {
      ask(request) {
        latest = request
        void opened.then((finder) => {
          if (isOpen && latest === request) events.onAnswer(finder.search(request))
        })
      },
      close() {
        isOpen = false
      },
    }
  }
}
