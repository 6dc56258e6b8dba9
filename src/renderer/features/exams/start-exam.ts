import { type AssemblyError, assembleForm } from '../../../core/exams/assemble-form'
import type { Blueprint } from '../../../core/exams/blueprint'
import type { Session, SessionEvent } from '../../../core/exams/session'
import { err, ok, type Result } from '../../../core/lib/result'
import type { AppDatabase } from '../../../data/db'
import { readBank } from '../../../data/pack-repo'
import { listSessions, startSession } from '../../../data/session-repo'
import type { WriteError } from '../../../data/write-result'
import { bankFingerprint, contentHash, hashItems } from '../../../formats/content-hash'
import type { Clock } from '../../lib/services'

export type StartError =
  | { readonly kind: 'cannot-assemble'; readonly errors: readonly AssemblyError[] }
  | { readonly kind: 'not-written'; readonly error: WriteError }

export interface StartOptions {
  readonly profileId: string
  readonly pack: string
  readonly blueprint: Blueprint
  readonly clock: Clock
  readonly newId: () => string
  readonly seed: number
}

/** Draws a form for the learner and writes the sitting with the very items that it asks. Gives the session's id. */
export async function startExam(db: AppDatabase, options: StartOptions): Promise<Result<string, StartError>> {
  const { profileId, pack, blueprint, clock, seed } = options
  const bank = await readBank(db, blueprint.pool)
  const form = assembleForm(blueprint, bank, seed, await readExposure(db, profileId))
  if (!form.ok) return err({ kind: 'cannot-assemble', errors: form.error })

  const now = clock.now()
  const snapshots = await Promise.all(form.value.map(async (entry) => ({ hash: await contentHash(entry), entry })))
  const session: Session = {
    id: options.newId(),
    profileId,
    blueprint,
    pack,
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
async function readExposure(db: AppDatabase, profileId: string): Promise<ReadonlyMap<string, number>> {
  const exposure = new Map<string, number>()
  for (const session of await listSessions(db, profileId)) {
    for (const { id } of session.form) exposure.set(id, (exposure.get(id) ?? 0) + 1)
  }
  return exposure
}
