import { useProfile, useServices } from '../../lib/services'
import { type Loading, useLiveQuery } from '../../lib/use-live-query'
import { type Filter, readSittings, type Sittings } from './read-sittings'

/**
 * A learner's sittings as they come to be known: their rows at once, what they came to as soon as it is computed. Filters by result
 * have to wait for it.
 */
export function useSittings(filter: Filter, most: number): Loading<Sittings> {
  const { db, clock } = useServices()
  const profile = useProfile()
  const wanted = () => ({ profileId: profile.id, now: clock.now(), filter, most })
  const needsResults = filter === 'met' || filter === 'not-yet'
  const rows = useLiveQuery(
    () => (needsResults ? Promise.resolve(null) : readSittings(db, { ...wanted(), depth: 'rows' })),
    [db, profile.id, clock, filter, most],
  )
  const isShown = rows.kind === 'ready'
  const results = useLiveQuery(
    () => (isShown ? readSittings(db, wanted()) : Promise.resolve(null)),
    [db, profile.id, clock, filter, most, isShown],
  )
  if (results.kind === 'ready' && results.value !== null) return { kind: 'ready', value: results.value }
  if (results.kind === 'failed') return results
  if (rows.kind === 'ready' && rows.value !== null) return { kind: 'ready', value: rows.value }
  return rows.kind === 'failed' ? rows : { kind: 'loading' }
}
