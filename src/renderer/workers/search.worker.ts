import { AppDatabase } from '../../data/db'
import { createFindTasks, type FindTask } from '../../data/find-tasks'
import { openFinder } from '../../data/open-finder'
import { bareWords, lessonSections } from '../../formats/markdown/lesson-sections'

const db = new AppDatabase()
const reader = { sections: lessonSections, words: bareWords }

// One learner a worker: it is ended when they leave, and with it all that it knew of their notes.
const handle = createFindTasks({
  open: (profileId, onProgress) => openFinder(db, { profileId, reader, onProgress }),
  tell: (message) => self.postMessage(message),
})
self.onmessage = (event: MessageEvent<FindTask>) => handle(event.data)
