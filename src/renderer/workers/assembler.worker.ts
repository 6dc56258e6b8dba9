import { AppDatabase } from '../../data/db'
import { type DrawRequest, drawSitting, findLacks } from '../../data/draw-sitting'
import { type RestoreRequest, restoreSitting } from '../../data/restore-sitting'
import { bankFingerprint, contentHash } from '../../formats/content-hash'

export type AssemblerTask =
  | { readonly kind: 'draw'; readonly request: DrawRequest }
  | { readonly kind: 'lacks'; readonly blueprints: readonly DrawRequest['blueprint'][] }
  | { readonly kind: 'restore'; readonly request: RestoreRequest }

/** One task, then the end: reading a bank and drawing from it blocks no screen, and its keys stay in here. */
self.onmessage = (event: MessageEvent<AssemblerTask>) => {
  const task = event.data
  const db = new AppDatabase()
  const work = workOn(db, task)
  void work.then(
    (value) => {
      db.close()
      self.postMessage({ ok: true, value })
    },
    (error: unknown) => {
      db.close()
      self.postMessage({ ok: false, detail: error instanceof Error ? error.message : String(error) })
    },
  )
}

function workOn(db: AppDatabase, task: AssemblerTask): Promise<unknown> {
  switch (task.kind) {
    case 'draw':
      return drawSitting(db, task.request, { contentHash, bankFingerprint })
    case 'lacks':
      return findLacks(db, task.blueprints)
    case 'restore':
      return restoreSitting(db, task.request, { contentHash })
  }
}
