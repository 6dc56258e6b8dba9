import { type AssemblyError, assembleForm } from '../core/exams/assemble-form'
import type { Blueprint } from '../core/exams/blueprint'
import type { Moment } from '../core/exams/fold-session'
import type { Mode, Session, SessionEvent } from '../core/exams/session'
import type { BankItem } from '../core/items/bank-item'
import { err, ok, type Result } from '../core/lib/result'
import type { AppDatabase } from './db'
import { readBank } from './pack-repo'
import { listAllSessions, startSession } from './session-repo'
import type { WriteError } from './write-result'

export interface DrawRequest {
  readonly id: string
  readonly profileId: string
  readonly pack: string
  readonly blueprint: Blueprint
  readonly mode: Mode
  readonly extraTime: number
  readonly seed: number
  readonly now: Moment
}

export type DrawError =
  | { readonly kind: 'cannot-assemble'; readonly errors: readonly AssemblyError[] }
  /** The blueprint may be handed in no more often than this. */
  | { readonly kind: 'no-attempts'; readonly attempts: number }
  | { readonly kind: 'not-written'; readonly error: WriteError }

/** How the words of items are told apart; injected, since the store knows no format. */
export interface ItemHashes {
  contentHash(entry: BankItem): Promise<string>
  bankFingerprint(bank: readonly { entry: BankItem; hash: string }[]): Promise<string>
}

/** Draws a form for the learner and writes the sitting with the very items that it asks. Gives the session's id. */
export async function drawSitting(
  db: AppDatabase,
  request: DrawRequest,
  hashes: ItemHashes,
): Promise<Result<string, DrawError>> {
  const { id, profileId, pack, blueprint, mode, extraTime, seed, now } = request
  const before = await listAllSessions(db, profileId)
  const tries = before.filter(
    (session) => session.mode === 'simulation' && session.pack === pack && session.blueprint.id === blueprint.id,
  )
  if (mode === 'simulation' && blueprint.attempts !== null && tries.length >= blueprint.attempts) {
    return err({ kind: 'no-attempts', attempts: blueprint.attempts })
  }
  const bank = await readBank(db, blueprint.pool)
  const form = assembleForm(blueprint, bank, seed, exposureIn(before))
  if (!form.ok) return err({ kind: 'cannot-assemble', errors: form.error })

  const hashed = await Promise.all(bank.map(async (entry) => ({ entry, hash: await hashes.contentHash(entry) })))
  const asked = new Map(form.value.map((entry, place) => [entry.id, place]))
  const snapshots = hashed
    .filter(({ entry }) => asked.has(entry.id))
    .sort((a, b) => (asked.get(a.entry.id) ?? 0) - (asked.get(b.entry.id) ?? 0))
  const session: Session = {
    id,
    profileId,
    blueprint,
    pack,
    mode,
    extraTime,
    seed,
    bank: await hashes.bankFingerprint(hashed),
    form: snapshots.map(({ hash, entry }) => ({ id: entry.id, version: entry.item.version, hash })),
    startedAt: now.wall,
    removedAt: null,
  }
  const first: SessionEvent = { profileId, sessionId: id, seq: 0, ...now, what: { type: 'started' } }
  const written = await startSession(db, session, snapshots, first)
  return written.ok ? ok(id) : err({ kind: 'not-written', error: written.error })
}

/** For each blueprint what keeps it from being drawn from the packs that are here; nothing where it can be. */
export async function findLacks(
  db: AppDatabase,
  blueprints: readonly Blueprint[],
): Promise<readonly (readonly AssemblyError[])[]> {
  const bank = await readBank(db, [...new Set(blueprints.flatMap((blueprint) => blueprint.pool))])
  return blueprints.map((blueprint) => {
    const form = assembleForm(blueprint, bank, 0)
    return form.ok ? [] : form.error
  })
}

/** How often this learner has had each item in a form. */
function exposureIn(sessions: readonly Session[]): ReadonlyMap<string, number> {
  const exposure = new Map<string, number>()
  for (const { form } of sessions) for (const { id } of form) exposure.set(id, (exposure.get(id) ?? 0) + 1)
  return exposure
}
