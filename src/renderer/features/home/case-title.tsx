import { readCase } from '../../../data/pack-repo'
import { useServices } from '../../lib/services'
import { RichText } from '../../lib/text/rich-text'
import { useLiveQuery } from '../../lib/use-live-query'

interface CaseTitleProps {
  readonly pack: string
  readonly caseId: string
  /** Shown until the case has been read. */
  readonly fallback: string
}

export function CaseTitle({ pack, caseId, fallback }: CaseTitleProps) {
  const { db } = useServices()
  const story = useLiveQuery(() => readCase(db, pack, caseId), [db, pack, caseId])
  if (story.kind !== 'ready' || story.value === null) return <>{fallback}</>
  return <RichText value={story.value.title} pack={pack} />
}
