import type { SelfAssessment } from '../../../core/progress/self-assessment'
import { listSelfAssessments } from '../../../data/self-assessment-repo'
import { useProfile, useServices } from '../services'
import { type Loading, useLiveQuery } from '../use-live-query'

/** The learner's self-assessments around a module, oldest first. */
export function useReflections(pack: string, module: string): Loading<readonly SelfAssessment[]> {
  const { db } = useServices()
  const { id } = useProfile()
  return useLiveQuery(
    async () => (await listSelfAssessments(db, id)).filter((row) => row.pack === pack && row.module === module),
    [db, id, pack, module],
  )
}
