import type { TaskVerdict } from '../../../core/cases/score-task'
import { shuffledSteps } from '../../../core/cases/shuffled-steps'
import type { TaskOf } from '../../../core/cases/task'
import { VerdictNote } from '../../lib/artefacts/part-verdict'
import { OrderedOptions } from '../../lib/items/ordered-options'
import '../../lib/items/items.css'
import '../../lib/items/items-arranged.css'

interface OrderedStepsProps {
  readonly pack: string
  /** The scene's id: its steps are always shown first in the same order, which is not the right one. */
  readonly id: string
  readonly task: TaskOf<'order'>
  readonly ids: readonly string[]
  readonly verdicts: Readonly<Record<string, TaskVerdict>> | null
  onChange(ids: readonly string[]): void
}

/** Steps to put in order, as in an item of that kind; once it is over, each says whether it stood in its place. */
export function OrderedSteps({ pack, id, task, ids, verdicts, onChange }: OrderedStepsProps) {
  const feedback =
    verdicts === null
      ? undefined
      : new Map(
          Object.entries(verdicts).map(([step, { kind, reason }]) => [
            step,
            <VerdictNote key={step} verdict={{ kind, reason }} pack={pack} />,
          ]),
        )
  const view = { id, pack, stem: {}, stimulus: null, options: shuffledSteps(id, task), type: 'order' as const }
  return (
    <OrderedOptions
      view={view}
      response={ids.length === 0 ? null : [...ids]}
      onChange={(response) =>
        onChange(Array.isArray(response) ? response.filter((own) => typeof own === 'string') : [])
      }
      isLocked={verdicts !== null}
      {...(feedback === undefined ? {} : { feedback })}
    />
  )
}
