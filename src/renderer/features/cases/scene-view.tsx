import { useState } from 'react'
import type { Scene } from '../../../core/cases/case'
import type { CaseEvent, CaseRun } from '../../../core/cases/case-run'
import { holds, type World } from '../../../core/cases/condition'
import { choicesOf } from '../../../core/cases/play-case'
import { resultOf } from '../../../core/cases/score-task'
import type { Response } from '../../../core/items/response'
import { Prose } from '../../lib/text/prose'
import { RichText } from '../../lib/text/rich-text'
import type { CasePlace } from './case-place'
import { ChoiceForm } from './choice-form'
import { SceneExhibit } from './scene-exhibit'
import { SceneTask } from './scene-task'
import { TimeLeft } from './time-left'
import { TimeOverAway } from './time-over-away'
import { useOpened } from './use-opened'

type SceneViewProps = CasePlace & {
  readonly scene: Scene
  readonly world: World
  readonly run: CaseRun
  /** When it was entered, by the wall clock. */
  readonly entered: number
  /** Nothing has been chosen yet: the keys are explained. */
  readonly isFirst: boolean
  readonly isSaving: boolean
  onDo(what: Extract<CaseEvent['what'], { type: 'chose' }>): void
}

/** A scene: what happens, what there is to see, and the choices or the task. */
export function SceneView({ scene, world, run, entered, isFirst, isSaving, onDo, ...place }: SceneViewProps) {
  const { pack, module, story } = place
  const heading = useOpened()
  const { task, timed } = scene
  const byTime = scene.choices.find((choice) => run.isTimed && choice.id === timed?.choice)
  const [isOverAway, setIsOverAway] = useState(false)
  const choose = (choice: string, how: { response?: Response; byTime?: boolean } = {}) =>
    onDo({ type: 'chose', scene: scene.id, choice, ...how })
  const handIn = (response: Response) => {
    const result = resultOf(scene, world, response)
    if (result !== null) choose(result.id, { response })
  }
  return (
    <div className={exhibitClass(story, scene)}>
      <div className="scene-head">
        <p className="scene-when">
          <RichText value={scene.when} pack={pack} />
        </p>
        <h1 ref={heading} tabIndex={-1}>
          <RichText value={scene.title} pack={pack} />
        </h1>
        {timed !== undefined && byTime !== undefined && (
          <TimeLeft
            seconds={timed.seconds}
            entered={entered}
            onOver={(isAway) => (isAway ? setIsOverAway(true) : choose(byTime.id, { byTime: true }))}
          />
        )}
      </div>
      <div className="tell">
        <Prose value={scene.body} pack={pack} glossary={module.glossary} />
        {scene.additions
          .filter((addition) => holds(addition.if, world))
          .map((addition, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: what stands in a scene never changes while it is shown
            <Prose key={index} value={addition.body} pack={pack} glossary={module.glossary} />
          ))}
        {scene.quote !== undefined && (
          <blockquote className="said">
            <p>
              <RichText value={scene.quote.body} pack={pack} />
            </p>
            <footer>{scene.quote.speaker}</footer>
          </blockquote>
        )}
        {task !== undefined && (
          <h2 className="task-ask">
            <RichText value={scene.ask} pack={pack} />
          </h2>
        )}
      </div>
      {isOverAway && byTime !== undefined ? (
        <>
          <SceneExhibit pack={pack} story={story} scene={scene} />
          <TimeOverAway
            pack={pack}
            choice={byTime}
            isStudy={run.mode === 'study'}
            isSaving={isSaving}
            onGoOn={() => choose(byTime.id, { byTime: true })}
          />
        </>
      ) : task === undefined ? (
        <>
          <SceneExhibit pack={pack} story={story} scene={scene} />
          <ChoiceForm
            pack={pack}
            ask={scene.ask}
            choices={choicesOf(scene, world)}
            isFirst={isFirst && run.mode === 'study'}
            isSaving={isSaving}
            onChoose={choose}
          />
        </>
      ) : (
        <SceneTask {...place} scene={scene} task={task} isSaving={isSaving} onHandIn={handIn} />
      )}
    </div>
  )
}

/** A drawing or a table with several columns gets more room than a telephone does. */
export function exhibitClass(story: CasePlace['story'], scene: Scene): string {
  const artefact = scene.artefact === undefined ? undefined : story.artefacts[scene.artefact]
  if (artefact === undefined) return 'scene-two alone'
  const isRoomy =
    ['ecomap', 'genogram', 'risk-matrix'].includes(artefact.type) ||
    (artefact.type === 'table' && artefact.head.length > 2) ||
    (artefact.type === 'budget' && artefact.columns.length > 1) ||
    (scene.task !== undefined && artefact.type !== 'chat')
  return isRoomy ? 'scene-two roomy' : 'scene-two'
}
