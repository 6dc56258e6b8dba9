import type { AppDatabase } from '../../src/data/db'
import { createFindTasks } from '../../src/data/find-tasks'
import { openFinder } from '../../src/data/open-finder'
import { bareWords, lessonSections } from '../../src/formats/markdown/lesson-sections'
import { createFinder, type StartFinder } from '../../src/renderer/lib/find/finder'

export const TEXT_READER = { sections: lessonSections, words: bareWords }

/** What the worker does, without a worker. */
export function directFinder(db: AppDatabase): StartFinder {
  return (profileId, events) => {
    let isOpen = true
    const handle = createFindTasks({
      open: (id, onProgress) => openFinder(db, { profileId: id, reader: TEXT_READER, onProgress }),
      tell: (message) => {
        if (isOpen) hear(message)
      },
    })
    const close = () => {
      isOpen = false
    }
    const { finder, hear } = createFinder({ send: handle, close }, events)
    handle({ kind: 'open', profileId })
    return finder
  }
}
