import * as z from 'zod'
import { err, ok, type Result } from '../lib/result'
import { LIMITS } from '../packs/pack-files'
import { readJson } from '../packs/read-json'
import { type Session, type SessionEvent, sessionEventSchema, sessionSchema } from './session'

const FORMAT = 'siappeksos-emergency'
const VERSION = 1

/**
 * Everything of one sitting, for the day on which the store takes nothing more: the session with the hashes of the items that it
 * asks, and its whole log, with what was done and could not be written.
 */
export const emergencyFileSchema = z.strictObject({
  format: z.literal(FORMAT),
  formatVersion: z.literal(VERSION),
  /** Milliseconds since 1970. */
  savedAt: z.number(),
  /** The learner's name, so that a stranger's file is told from one's own. */
  learner: z.string().max(200),
  session: sessionSchema,
  events: z.array(sessionEventSchema).min(1).max(50_000),
})
export type EmergencyFile = z.infer<typeof emergencyFileSchema>

/** What every version has: read before anything else, so that a newer file is not taken for a broken one. */
const headSchema = z.looseObject({ format: z.literal(FORMAT), formatVersion: z.int().min(1) })

export type EmergencyFault =
  | { readonly kind: 'too-large' }
  | { readonly kind: 'not-emergency-file' }
  | { readonly kind: 'made-by-newer-app' }
  /** `where` leads into the file. */
  | { readonly kind: 'wrong-shape'; readonly where: string }
  /** The log has gaps, or holds lines of another sitting. */
  | { readonly kind: 'broken-log' }

export function emergencyFile(parts: Omit<EmergencyFile, 'format' | 'formatVersion'>): EmergencyFile {
  return { format: FORMAT, formatVersion: VERSION, ...parts }
}

/** Reads what a person chose; `text` is null where the bytes are no UTF-8. */
export function readEmergencyFile(size: number, text: string | null): Result<EmergencyFile, EmergencyFault> {
  if (size > LIMITS.json) return err({ kind: 'too-large' })
  const head = readJson('', { size, text }, headSchema)
  if (!head.ok) return err({ kind: 'not-emergency-file' })
  if (head.value.formatVersion > VERSION) return err({ kind: 'made-by-newer-app' })
  const whole = readJson('', { size, text }, emergencyFileSchema)
  if (!whole.ok) return err({ kind: 'wrong-shape', where: whole.error[0]?.where ?? '' })
  return isOneLog(whole.value) ? whole : err({ kind: 'broken-log' })
}

function isOneLog({ session, events }: EmergencyFile): boolean {
  return events.every(
    ({ seq, sessionId, profileId }, place) =>
      seq === place && sessionId === session.id && profileId === session.profileId,
  )
}

/** The same sitting as a learner's own, who has confirmed that it is. */
export function ownedBy(profileId: string, { session, events }: Pick<EmergencyFile, 'session' | 'events'>) {
  return { session: { ...session, profileId }, events: events.map((event) => ({ ...event, profileId })) }
}

/**
 * The events that a stored log lacks. Both are one history as far as both go, or nothing is taken: `seq` is the first line at
 * which they differ.
 */
export function eventsToAdd(
  stored: readonly SessionEvent[],
  given: readonly SessionEvent[],
): Result<readonly SessionEvent[], { readonly kind: 'conflict'; readonly seq: number }> {
  const differs = stored.findIndex((event, place) => given[place] !== undefined && !isSame(event, given[place]))
  return differs === -1 ? ok(given.slice(stored.length)) : err({ kind: 'conflict', seq: differs })
}

export function isSame<T extends Session | SessionEvent>(one: T, other: T): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))
}

/** With the properties of every object in one order, whoever wrote them. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, sorted(inner)])
}
