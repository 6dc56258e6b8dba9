import type { Choice, Scene } from '../../../core/cases/case'
import { holds, type World } from '../../../core/cases/condition'
import { choicesOf } from '../../../core/cases/play-case'
import { Prose } from '../../lib/text/prose'
import { RichText } from '../../lib/text/rich-text'
import type { CasePlace } from './case-place'
import { ChoiceForm } from './choice-form'
import { SceneExhibit } from './scene-exhibit'
import { useOpened } from './use-opened'

type SceneViewProps = CasePlace & {
  readonly scene: Scene
  readonly world: World
  /** Nothing has been chosen yet: the keys are explained. */
  readonly isFirst: boolean
  readonly isSaving: boolean
  onChoose(choice: Choice['id']): void
}

/** A scene: what happens, what there is to see, and the choices. */
export function SceneView({ pack, module, story, scene, world, isFirst, isSaving, onChoose }: SceneViewProps) {
  const heading = useOpened()
  return (
    <div className={exhibitClass(story, scene)}>
      <div className="scene-head">
        <p className="scene-when">
          <RichText value={scene.when} pack={pack} />
        </p>
        <h1 ref={heading} tabIndex={-1}>
          <RichText value={scene.title} pack={pack} />
        </h1>
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
      </div>
      <SceneExhibit pack={pack} story={story} scene={scene} />
      <ChoiceForm
        pack={pack}
        ask={scene.ask}
        choices={choicesOf(scene, world)}
        isFirst={isFirst}
        isSaving={isSaving}
        onChoose={onChoose}
      />
    </div>
  )
}

/** A drawing or a table with several columns gets more room than a telephone does. */
export function exhibitClass(story: CasePlace['story'], scene: Scene): string {
  const artefact = scene.artefact === undefined ? undefined : story.artefacts[scene.artefact]
  if (artefact === undefined) return 'scene-two alone'
  const isRoomy =
    artefact.type === 'ecomap' ||
    (artefact.type === 'table' && artefact.head.length > 2) ||
    (artefact.type === 'budget' && artefact.columns.length > 1)
  return isRoomy ? 'scene-two roomy' : 'scene-two'
}
