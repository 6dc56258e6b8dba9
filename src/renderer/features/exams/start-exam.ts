import { type AssemblyError, assembleForm } from '../../../core/exams/assemble-form'
import type { Blueprint } from '../../../core/exams/blueprint'
import type { Mode, Session, SessionEvent } from '../../../core/exams/session'
import { err, ok, type Result } from '../../../core/lib/result'
import type { AppDatabase } from '../../../data/db'
import { readBank } from '../../../data/pack-repo'
import { listSessions, startSession } from '../../../data/session-repo'
import type { WriteError } from '../../../data/write-result'
import { bankFingerprint, contentHash, hashItems } from '../../../formats/content-hash'
import type { Clock } from '../../lib/services'

export type StartError =
  | { readonly kind: 'cannot-assemble'; readonly errors: readonly AssemblyError[] }
  /** The blueprint may be handed in no more often than this. */
  | { readonly kind: 'no-attempts'; readonly attempts: number }
  | { readonly kind: 'not-written'; readonly error: WriteError }

export interface StartOptions {
  readonly profileId: string
  readonly pack: string
  readonly blueprint: Blueprint
  readonly mode: Mode
  readonly extraTime: number
  readonly clock: Clock
  readonly newId: () => string
  readonly seed: number
}

/** Draws a form for the learner and writes the sitting with the very items that it asks. Gives the session's id. */
export async function startExam(db: AppDatabase, options: StartOptions): Promise<Result<string, StartError>> {
  const { profileId, pack, blueprint, clock, seed } = options
  const before = await listSessions(db, profileId)
  const tries = before.filter(
    (session) => session.mode === 'simulation' && session.pack === pack && session.blueprint.id === blueprint.id,
  )
  if (options.mode === 'simulation' && blueprint.attempts !== null && tries.length >= blueprint.attempts) {
    return err({ kind: 'no-attempts', attempts: blueprint.attempts })
  }
  const bank = await readBank(db, blueprint.pool)
  const form = assembleForm(blueprint, bank, seed, exposureIn(before))
  if (!form.ok) return err({ kind: 'cannot-assemble', errors: form.error })

  const now = clock.now()
  const snapshots = await Promise.all(form.value.map(async (entry) => ({ hash: await contentHash(entry), entry })))
  const session: Session = {
    id: options.newId(),
    profileId,
    blueprint,
    pack,
    mode: options.mode,
    extraTime: options.extraTime,
    seed,
    bank: await bankFingerprint(await hashItems(bank)),
    form: snapshots.map(({ hash, entry }) => ({ id: entry.id, version: entry.item.version, hash })),
    startedAt: now.wall,
  }
  const first: SessionEvent = { profileId, sessionId: session.id, seq: 0, ...now, what: { type: 'started' } }
  const written = await startSession(db, session, snapshots, first)
  return written.ok ? ok(session.id) : err({ kind: 'not-written', error: written.error })
}

/** How often this learner has had each item in a form. */
function exposureIn(sessions: readonly Session[]): ReadonlyMap<string, number> {
  const exposure = new Map<string, number>()
  for (const { form } of sessions) for (const { id } of form) exposure.set(id, (exposure.get(id) ?? 0) + 1)
  return exposure
}
