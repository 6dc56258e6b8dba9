import { AppDatabase } from '../../data/db'
import { type DrawRequest, drawSitting, findLacks } from '../../data/draw-sitting'
import { bankFingerprint, contentHash } from '../../formats/content-hash'

export type AssemblerTask =
  | { readonly kind: 'draw'; readonly request: DrawRequest }
  | { readonly kind: 'lacks'; readonly blueprints: readonly DrawRequest['blueprint'][] }

/** One task, then the end: reading a bank and drawing from it blocks no screen, and its keys stay in here. */
self.onmessage = (event: MessageEvent<AssemblerTask>) => {
  const task = event.data
  const db = new AppDatabase()
  const work: Promise<unknown> =
    task.kind === 'draw'
      ? drawSitting(db, task.request, { contentHash, bankFingerprint })
      : findLacks(db, task.blueprints)
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
