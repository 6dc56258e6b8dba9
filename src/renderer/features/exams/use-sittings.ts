import { useProfile, useServices } from '../../lib/services'
import { type Loading, useLiveQuery } from '../../lib/use-live-query'
import { type Filter, readSittings, type Sittings } from './read-sittings'

/**
 * A learner's sittings as they come to be known: their rows with the results that are kept at once, other results as soon as they are
 * computed. Filters by result have to wait for those.
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
  const isWhole = rows.kind === 'ready' && rows.value?.shown.every(({ kind }) => kind !== 'unread') === true
  const isMore = rows.kind === 'ready' && !isWhole
  const results = useLiveQuery(
    () => (isMore ? readSittings(db, wanted()) : Promise.resolve(null)),
    [db, profile.id, clock, filter, most, isMore],
  )
  if (isWhole) return { kind: 'ready', value: rows.value }
  if (results.kind === 'ready' && results.value !== null) return { kind: 'ready', value: results.value }
  if (results.kind === 'failed') return results
  if (rows.kind === 'ready' && rows.value !== null) return { kind: 'ready', value: rows.value }
  return rows.kind === 'failed' ? rows : { kind: 'loading' }
}
