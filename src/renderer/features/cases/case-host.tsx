import { useEffect, useRef, useState } from 'react'
import type { CaseVersion } from '../../../core/cases/resume-run'
import type { Module } from '../../../core/modules/module'
import { listRunsOfCase, type RunWithLog } from '../../../data/case-run-repo'
import type { WriteError } from '../../../data/write-result'
import { useProfile, useServices } from '../../lib/services'
import { useLiveQuery } from '../../lib/use-live-query'
import { CaseIntro } from './case-intro'
import { CasePlayer } from './case-player'
import { PartedRun } from './parted-run'
import { type RunTerms, useStartRun } from './use-start-run'

interface CaseHostProps {
  readonly pack: string
  readonly module: Module
  readonly today: CaseVersion
}

/** Introduction or player: a run that was left open goes on by itself, as often as one likes. */
export function CaseHost({ pack, module, today }: CaseHostProps) {
  const { db } = useServices()
  const profile = useProfile()
  const [playing, setPlaying] = useState<string | null>(null)
  const [error, setError] = useState<WriteError | null>(null)
  const isStarting = useRef(false)
  const place = { pack, module, story: today.story }
  const startRun = useStartRun(place)
  const runs = useLiveQuery(
    () => listRunsOfCase(db, { profileId: profile.id, pack, module: module.id }, today),
    [db, profile.id, pack, module.id, today],
  )
  // A second press may come after the run is on disk and before the screen has read it: until then it is still starting.
  const isShown = runs.kind === 'ready' && runs.value.some(({ run }) => run.id === playing)
  useEffect(() => {
    if (isShown) isStarting.current = false
  }, [isShown, playing])
  if (runs.kind === 'loading') return <div className="wait" />
  const known = runs.kind === 'ready' ? runs.value : []
  const latest = latestActive(known)
  const current = known.find(({ run }) => run.id === playing) ?? (isOpen(latest) ? latest : undefined)

  const start = async (terms: RunTerms) => {
    if (isStarting.current) return
    isStarting.current = true
    const started = await startRun([], terms)
    if (started.ok) setPlaying(started.value)
    else isStarting.current = false
    setError(started.ok ? null : started.error)
  }
  if (current === undefined || current.resumed.kind === 'parted' || current.resumed.kind === 'broken') {
    return (
      <CaseIntro {...place} runs={known} error={error} onStart={(terms) => void start(terms)}>
        {latest?.resumed.kind === 'parted' && (
          <PartedRun pack={pack} log={latest} resumed={latest.resumed} today={today} onGoOn={setPlaying} />
        )}
      </CaseIntro>
    )
  }
  const { run } = current
  const left =
    current.events.length > 0 ? undefined : known.find((log) => log !== current && log.events.length > 0 && isOpen(log))
  return (
    <CasePlayer
      key={run.id}
      pack={pack}
      module={module}
      log={current}
      resumed={current.resumed}
      today={today}
      onStay={() => setPlaying(run.id)}
      onRestart={() => void start({ mode: run.mode, isTimed: run.isTimed })}
      onReturn={left === undefined ? undefined : () => setPlaying(left.run.id)}
      restartError={error}
    />
  )
}

/** The run in which something was done last: after going back to an older one that is the older one. */
function latestActive(logs: readonly RunWithLog[]): RunWithLog | undefined {
  const at = ({ run, events }: RunWithLog) => events.at(-1)?.at ?? run.startedAt
  return logs.reduce<RunWithLog | undefined>(
    (latest, log) => (latest === undefined || at(log) > at(latest) ? log : latest),
    undefined,
  )
}

function isOpen(log: { readonly resumed: { readonly kind: string } } | undefined): boolean {
  return log !== undefined && ['same', 'updated', 'kept'].includes(log.resumed.kind)
}
