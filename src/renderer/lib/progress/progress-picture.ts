import type { ModuleProgress } from '../../../core/progress/module-progress'
import type { AspectReadiness } from '../../../core/progress/readiness'
import type { PackRow } from '../../../data/rows'

/** What a learner has done, folded from the logs: nothing of it is stored. */
export interface ProgressPicture {
  readonly packs: readonly PackRow[]
  readonly modules: readonly ModuleProgress[]
  readonly readiness: readonly AspectReadiness[]
  /** The sitting that waits to be resumed. */
  readonly runningExam: string | null
}
