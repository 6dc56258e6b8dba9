import type { NextStepInput } from '../../../core/progress/next-step'
import type { DomainReadiness } from '../../../core/progress/readiness'
import type { PackRow } from '../../../data/rows'

/** What a learner has done, folded from the logs: nothing of it is stored. */
export interface ProgressPicture extends NextStepInput {
  readonly packs: readonly PackRow[]
  /** The evidence by the nine domains of the PCF. */
  readonly domains: readonly DomainReadiness[]
}
