import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Scene } from '../../../core/cases/case'
import type { Task } from '../../../core/cases/task'
import type { Response } from '../../../core/items/response'
import { LANGUAGES } from '../../../core/lib/localized-text'
import type { CasePlace } from './case-place'
import { HandInForm } from './hand-in-form'
import { OrderedSteps } from './ordered-steps'
import { SceneExhibit } from './scene-exhibit'
import { EMPTY_DRAFT, openParts, responseOf, workOf } from './task-draft'

type SceneTaskProps = CasePlace & {
  readonly scene: Scene
  readonly task: Task
  readonly isSaving: boolean
  onHandIn(response: Response): void
}

/** Work with the scene's exhibit in place of a choice. */
export function SceneTask({ pack, story, scene, task, isSaving, onHandIn }: SceneTaskProps) {
  const { i18n } = useTranslation()
  const language = LANGUAGES.find((known) => known === i18n.language) ?? LANGUAGES[0]
  const [draft, setDraft] = useState(EMPTY_DRAFT)
  const response = responseOf(task, draft, language)
  return (
    <>
      <SceneExhibit
        pack={pack}
        story={story}
        scene={scene}
        work={workOf(task, draft, { verdicts: null, change: setDraft })}
      />
      <HandInForm
        isEmpty={response === null}
        open={openParts(task, response)}
        isSaving={isSaving}
        onHandIn={() => response !== null && onHandIn(response)}
      >
        {task.kind === 'order' && (
          <OrderedSteps
            pack={pack}
            id={scene.id}
            task={task}
            ids={draft.ids}
            verdicts={null}
            onChange={(ids) => setDraft({ ...draft, ids })}
          />
        )}
      </HandInForm>
    </>
  )
}
