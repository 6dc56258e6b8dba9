import type { Case } from '../../../core/cases/case'
import type { Module } from '../../../core/modules/module'
import { FailedScreen, MissingScreen } from '../../lib/bare-screen'
import { useModule } from '../../lib/use-module'
import { CaseHost } from './case-host'
import { useCase, useVersion } from './use-case'

interface CaseScreenProps {
  readonly pack: string
  readonly module: string
  readonly caseId: string
}

/** A case: its introduction, or the run that was left open, at the place where it was left. */
export function CaseScreen({ pack, module, caseId }: CaseScreenProps) {
  const found = useModule(pack, module)
  const story = useCase(pack, caseId)
  if (found.kind === 'loading' || story.kind === 'loading') return <div className="wait" />
  if (story.kind === 'failed') return <FailedScreen detail={story.detail} />
  if (found.kind === 'missing' || story.value === null) return <MissingScreen />
  return <TodaysCase pack={pack} module={found.module} story={story.value} />
}

function TodaysCase({ pack, module, story }: { readonly pack: string; readonly module: Module; readonly story: Case }) {
  const today = useVersion(story)
  if (today === null) return <div className="wait" />
  return <CaseHost pack={pack} module={module} today={today} />
}
