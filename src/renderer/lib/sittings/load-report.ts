import { foldSession, type SessionState } from '../../../core/exams/fold-session'
import { type ScoreReport, scoreReport } from '../../../core/exams/score-report'
import type { Session, SessionEvent } from '../../../core/exams/session'
import type { BankItem } from '../../../core/items/bank-item'
import type { AppDatabase } from '../../../data/db'
import { readSession, readSessionEvents, readSnapshots, readStoredSnapshots } from '../../../data/session-repo'
import { contentHash } from '../../../formats/content-hash'

export type LoadedReport =
  | { readonly kind: 'missing' }
  | { readonly kind: 'running' }
  /** Items whose words are gone or are no longer what the sitting's log says: no score is made up without them. */
  | { readonly kind: 'damaged'; readonly items: readonly string[] }
  | {
      readonly kind: 'report'
      readonly session: Session
      readonly events: readonly SessionEvent[]
      readonly state: SessionState
      readonly form: readonly BankItem[]
      readonly report: ScoreReport
    }

/** Folds a finished sitting to its report, by the very items that it asked. Nothing of it is stored. */
export async function loadReport(db: AppDatabase, profileId: string, sessionId: string): Promise<LoadedReport> {
  const session = await readSession(db, profileId, sessionId)
  if (session === null) return { kind: 'missing' }
  const events = await readSessionEvents(db, profileId, sessionId)
  const state = foldSession(session, events)
  if (state.status !== 'submitted') return { kind: 'running' }
  const hashes = session.form.map((place) => place.hash)
  const snapshots = await readSnapshots(db, hashes)
  const stored = await readStoredSnapshots(db, hashes)
  const form: BankItem[] = []
  const broken: string[] = []
  for (const { id, hash } of session.form) {
    const entry = snapshots.get(hash)
    const words = stored.get(hash)
    if (entry === undefined || words === undefined || (await contentHash(words)) !== hash) broken.push(id)
    else form.push(entry)
  }
  if (broken.length > 0) return { kind: 'damaged', items: broken }
  return { kind: 'report', session, events, state, form, report: scoreReport(session.blueprint, form, state.responses) }
}
