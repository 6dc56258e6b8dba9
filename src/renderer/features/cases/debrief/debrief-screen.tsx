import { debrief } from '../../../../core/cases/debrief'
import { foldRun } from '../../../../core/cases/fold-run'
import { FailedScreen, MissingScreen } from '../../../lib/bare-screen'
import { useModule } from '../../../lib/use-module'
import { DebriefNotYet } from './debrief-not-yet'
import { DebriefPage } from './debrief-page'
import { type DebriefRun, useDebriefRun } from './use-debrief-run'

interface DebriefScreenProps {
  readonly runId: string
}

/** What there is to learn from a finished run of a case. */
export function DebriefScreen({ runId }: DebriefScreenProps) {
  const loaded = useDebriefRun(runId)
  if (loaded.kind === 'loading') return <div className="wait" />
  if (loaded.kind === 'failed') return <FailedScreen detail={loaded.detail} />
  if (loaded.value === null) return <MissingScreen />
  return <LoadedDebrief {...loaded.value} />
}

function LoadedDebrief({ run, story, events }: DebriefRun) {
  const found = useModule(run.pack, run.module)
  if (found.kind === 'loading') return <div className="wait" />
  if (found.kind === 'missing' || story === null) return <MissingScreen />
  const place = { pack: run.pack, module: found.module, story }
  const folded = foldRun(story, events, run.mode)
  if (!folded.ok) return <DebriefNotYet {...place} reason="stuck" />
  const result = debrief(story, folded.value)
  if (result === null) return <DebriefNotYet {...place} reason="unfinished" />
  return (
    <DebriefPage
      {...place}
      result={result}
      run={run}
      played={folded.value}
      finishedAt={events.at(-1)?.at ?? run.startedAt}
    />
  )
}
