import { foldSession, type SessionState } from '../../../core/exams/fold-session'
import { type ScoreReport, scoreReport } from '../../../core/exams/score-report'
import type { Session, SessionEvent } from '../../../core/exams/session'
import type { BankItem } from '../../../core/items/bank-item'
import type { AppDatabase } from '../../../data/db'
import { readSession, readSessionEvents, readStoredSnapshots } from '../../../data/session-repo'
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
  const stored = await readStoredSnapshots(
    db,
    session.form.map((place) => place.hash),
  )
  const read = await Promise.all(
    session.form.map(async ({ id, hash }) => {
      const found = stored.get(hash)
      return { id, entry: found !== undefined && (await contentHash(found.words)) === hash ? found.entry : null }
    }),
  )
  const form = read.flatMap(({ entry }) => (entry === null ? [] : [entry]))
  const broken = read.flatMap(({ id, entry }) => (entry === null ? [id] : []))
  if (broken.length > 0) return { kind: 'damaged', items: broken }
  return { kind: 'report', session, events, state, form, report: scoreReport(session.blueprint, form, state.responses) }
}
