import { useEffect, useState } from 'react'
import { scoreToKeep } from '../../core/exams/score-to-keep'
import type { AppDatabase } from '../../data/db'
import { keepScore, listUnscored } from '../../data/sitting-score-repo'
import { logError } from '../lib/logger'
import { useProfile, useServices } from '../lib/services'
import { loadReport } from '../lib/sittings/load-report'
import { useLiveQuery } from '../lib/use-live-query'
import { whenIdle } from '../lib/when-idle'

/** What became of a score: kept; without one for good, since words of its items are gone; or not written. */
type Outcome = 'kept' | 'none' | 'not-written'

/**
 * Keeps what the open learner's handed-in sittings came to, where it is not kept yet: one at a time, the newest first, whenever there
 * is nothing else to do. What reads a score does without a kept one, so that a failed write breaks nothing; it is not tried again in
 * this run of the app.
 */
export function useKeptScores(): void {
  const { db } = useServices()
  const profile = useProfile()
  const unscored = useLiveQuery(() => listUnscored(db, profile.id), [db, profile.id])
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set())
  const [hasFailed, setHasFailed] = useState(false)
  const missing = unscored.kind === 'ready' && !hasFailed ? unscored.value : []
  const next = missing.find((id) => !without.has(id)) ?? null
  useEffect(() => {
    if (next === null) return
    return whenIdle(() => {
      void scoreOnce(db, profile.id, next).then((outcome) => {
        if (outcome === 'none') setWithout((before) => new Set([...before, next]))
        if (outcome === 'not-written') setHasFailed(true)
      })
    })
  }, [db, profile.id, next])
}

async function scoreOnce(db: AppDatabase, profileId: string, id: string): Promise<Outcome> {
  try {
    const loaded = await loadReport(db, profileId, id)
    if (loaded.kind !== 'report') return 'none'
    const written = await keepScore(db, scoreToKeep(loaded))
    if (written.ok) return 'kept'
    logError(new Error(JSON.stringify(written.error)), 'keep-scores')
  } catch (error) {
    logError(error, 'keep-scores')
  }
  return 'not-written'
}
