import type { Session, SessionHappening } from '../../src/core/exams/session'
import type { BankItem } from '../../src/core/items/bank-item'
import { appendSessionEvent, readSessionEvents, startSession } from '../../src/data/session-repo'
import { contentHash } from '../../src/formats/content-hash'
import { buildBankItem, options } from './build-item'
import { buildSession } from './build-session'
import { ANI, type AppWorld } from './render-with-app'

const TWO_OF_THREE = { type: 'multiple-choice', options: options('a', 'b', 'c'), key: ['a', 'b'], minChoices: 2 }

/** A skills item with key `b`, and a multiple-choice one with `a` and `b`. */
export const TWO_ITEMS = [buildBankItem({ id: 'satu' }), buildBankItem({ id: 'dua', ...TWO_OF_THREE })]

export interface SittingOptions {
  readonly id?: string
  readonly run?: string
  /** Without them the sitting is damaged. */
  readonly hasWords?: boolean
  readonly entries?: readonly BankItem[]
  /** Milliseconds before now. */
  readonly ago?: number
  /** What was done, a second after each other. */
  readonly done?: readonly SessionHappening[]
  readonly session?: Partial<Session>
}

/** Writes a sitting of Ani's that began two minutes ago, in this run of the app or in another; gives it and its log. */
export async function openSitting(world: AppWorld, options: SittingOptions = {}) {
  const { id = 'sesi-satu', run = 'run-1', hasWords = true, entries = TWO_ITEMS, ago = 120_000, done = [] } = options
  const snapshots = await Promise.all(entries.map(async (entry) => ({ entry, hash: await contentHash(entry) })))
  const startedAt = world.clock.now().wall - ago
  const form = snapshots.map(({ entry, hash }) => ({ id: entry.id, version: 1, hash }))
  const session = buildSession({ id, profileId: ANI.id, startedAt, form, ...options.session })
  const place = { profileId: ANI.id, sessionId: session.id, run }
  const first = { ...place, seq: 0, wall: startedAt, mono: 0, what: { type: 'started' as const } }
  const written = await startSession(world.db, session, hasWords ? snapshots : [], first)
  if (!written.ok) throw new Error(JSON.stringify(written.error))
  for (const [index, what] of done.entries()) {
    const at = (index + 1) * 1000
    await appendSessionEvent(world.db, session, { ...place, seq: index + 1, wall: startedAt + at, mono: at, what })
  }
  return { session, events: () => readSessionEvents(world.db, ANI.id, session.id) }
}
