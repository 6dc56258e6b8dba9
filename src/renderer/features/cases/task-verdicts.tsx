import { useTranslation } from 'react-i18next'
import type { Decision } from '../../../core/cases/fold-run'
import { taskVerdicts } from '../../../core/cases/score-task'
import { LANGUAGES } from '../../../core/lib/localized-text'
import type { CasePlace } from './case-place'
import { OrderedSteps } from './ordered-steps'
import { SceneExhibit } from './scene-exhibit'
import { draftOf, workOf } from './task-draft'

interface HandedInProps extends Pick<CasePlace, 'pack' | 'story'> {
  readonly decision: Decision
  /** Else each part only stands as it was given: an assessed run keeps its verdicts for the debrief. */
  readonly isJudged: boolean
}

const nothing = () => undefined

/** The exhibit as it was handed in, each part with how it was and why; where time ran out first, as it was. */
export function HandedInExhibit({ pack, story, decision, isJudged }: HandedInProps) {
  const { i18n } = useTranslation()
  const language = LANGUAGES.find((known) => known === i18n.language) ?? LANGUAGES[0]
  const { scene, response } = decision
  const { task } = scene
  const work =
    task === undefined || response === null
      ? undefined
      : workOf(task, draftOf(task, response, language), {
          verdicts: isJudged ? taskVerdicts(task, response) : {},
          change: nothing,
        })
  return <SceneExhibit pack={pack} story={story} scene={scene} work={work} />
}

/** The steps in the order that was handed in, each with how it was and why. */
export function HandedInOrder({ pack, decision, isJudged }: Omit<HandedInProps, 'story'>) {
  const { t } = useTranslation('cases')
  const { scene, response } = decision
  const { task } = scene
  if (task?.kind !== 'order' || !Array.isArray(response)) return null
  const ids = response.filter((id) => typeof id === 'string')
  return (
    <section className="handed-in" aria-labelledby="handed-in">
      <h2 id="handed-in">{t('task.your-order')}</h2>
      <OrderedSteps
        pack={pack}
        id={scene.id}
        task={task}
        ids={ids}
        verdicts={isJudged ? taskVerdicts(task, response) : {}}
        onChange={nothing}
      />
    </section>
  )
}
