import { useTranslation } from 'react-i18next'
import type { Case } from '../../../../core/cases/case'
import type { Decision } from '../../../../core/cases/fold-run'
import { taskVerdicts } from '../../../../core/cases/score-task'
import { OrderedSteps } from '../ordered-steps'
import { HandedInExhibit } from '../task-verdicts'

interface TaskDoneProps {
  readonly pack: string
  readonly story: Case
  readonly decision: Decision
}

/** What was given to a scene's task, folded: how many parts were right, and within, each part with its verdict and why. */
export function TaskDone({ pack, story, decision }: TaskDoneProps) {
  const { t } = useTranslation('debrief')
  const { scene, response } = decision
  const { task } = scene
  if (task === undefined || response === null) return null
  const verdicts = taskVerdicts(task, response)
  const all = Object.values(verdicts)
  return (
    <details className="task-done">
      <summary>{t('task', { right: all.filter(({ kind }) => kind === 'right').length, count: all.length })}</summary>
      {task.kind === 'order' ? (
        <OrderedSteps
          pack={pack}
          id={scene.id}
          task={task}
          ids={Array.isArray(response) ? response.filter((id) => typeof id === 'string') : []}
          verdicts={verdicts}
          onChange={() => undefined}
        />
      ) : (
        <HandedInExhibit pack={pack} story={story} decision={decision} isJudged />
      )}
    </details>
  )
}
