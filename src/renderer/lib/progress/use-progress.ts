import { useProfile, useServices } from '../services'
import { type Loading, useLiveQuery } from '../use-live-query'
import type { ProgressPicture } from './progress-picture'
import { readProgress } from './read-progress'

/** The learner's progress, always as the database stands. */
export function useProgress(): Loading<ProgressPicture> {
  const { db } = useServices()
  const profile = useProfile()
  return useLiveQuery(() => readProgress(db, profile.id), [db, profile.id])
}
