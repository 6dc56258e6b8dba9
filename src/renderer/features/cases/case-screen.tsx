import { FailedScreen, MissingScreen } from '../../lib/bare-screen'
import { useModule } from '../../lib/use-module'
import { CaseHost } from './case-host'
import { useCase } from './use-case'

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
  return <CaseHost pack={pack} module={found.module} story={story.value} />
}
