import type { Language } from '../core/lib/localized-text'
import type { Result } from '../core/lib/result'
import { type Profile, profileSchema } from '../core/progress/profile'
import type { AppDatabase } from './db'
import { validRows } from './valid-rows'
import { type WriteError, writing } from './write-result'

/** Learners on this machine who have not been removed, oldest first. */
export async function listProfiles(db: AppDatabase): Promise<Profile[]> {
  const rows = await validRows(db, db.profiles, await db.profiles.toArray(), profileSchema)
  return rows.filter((profile) => profile.removedAt === null).sort((a, b) => a.createdAt - b.createdAt)
}

export function saveProfile(db: AppDatabase, profile: Profile): Promise<Result<string, WriteError>> {
  return writing(() => db.profiles.put(profile))
}

/** Keeps the language last chosen, so that it comes back when the browser's small store has lost it. */
export function keepLanguage(db: AppDatabase, id: string, language: Language): Promise<Result<number, WriteError>> {
  return writing(() => db.profiles.update(id, { language }))
}

/** Hides a learner; nothing of theirs is deleted, so that this can be undone. */
export function removeProfile(db: AppDatabase, id: string, at: number): Promise<Result<number, WriteError>> {
  return writing(() => db.profiles.update(id, { removedAt: at }))
}

export function restoreProfile(db: AppDatabase, id: string): Promise<Result<number, WriteError>> {
  return writing(() => db.profiles.update(id, { removedAt: null }))
}
