import { useEffect, useRef, useState } from 'react'
import { listRunsOfCase } from '../../../data/case-run-repo'
import type { WriteError } from '../../../data/write-result'
import { useProfile, useServices } from '../../lib/services'
import { useLiveQuery } from '../../lib/use-live-query'
import { CaseIntro } from './case-intro'
import type { CasePlace } from './case-place'
import { CasePlayer } from './case-player'
import { useStartRun } from './use-start-run'

/** Introduction or player: a run that was left open goes on by itself, as often as one likes. */
export function CaseHost(place: CasePlace) {
  const { pack, module, story } = place
  const { db } = useServices()
  const profile = useProfile()
  const [playing, setPlaying] = useState<string | null>(null)
  const [error, setError] = useState<WriteError | null>(null)
  const isStarting = useRef(false)
  const startRun = useStartRun(place)
  const runs = useLiveQuery(
    () => listRunsOfCase(db, { profileId: profile.id, pack, module: module.id }, story),
    [db, profile.id, pack, module.id, story],
  )
  // A second press may come after the run is on disk and before the screen has read it: until then it is still starting.
  const isShown = runs.kind === 'ready' && runs.value.some(({ run }) => run.id === playing)
  useEffect(() => {
    if (isShown) isStarting.current = false
  }, [isShown, playing])
  if (runs.kind === 'loading') return <div className="wait" />
  const known = runs.kind === 'ready' ? runs.value : []
  const [newest] = known
  const current = known.find(({ run }) => run.id === playing) ?? (newest?.state === 'open' ? newest : undefined)

  const start = async () => {
    if (isStarting.current) return
    isStarting.current = true
    const started = await startRun()
    if (started.ok) setPlaying(started.value)
    else isStarting.current = false
    setError(started.ok ? null : started.error)
  }
  if (current === undefined || current.state === 'stuck') {
    return <CaseIntro {...place} runs={known} error={error} onStart={() => void start()} />
  }
  return (
    <CasePlayer
      key={current.run.id}
      {...place}
      run={current.run}
      events={current.events}
      onStay={() => setPlaying(current.run.id)}
      onRestart={() => void start()}
      restartError={error}
    />
  )
}
