import type { Case, Scene } from '../../../core/cases/case'
import { ArtefactView } from '../../lib/artefacts/artefact-view'
import type { ArtefactWork } from '../../lib/artefacts/artefact-work'

interface SceneExhibitProps {
  readonly pack: string
  readonly story: Case
  readonly scene: Scene
  readonly work?: ArtefactWork | undefined
}

/** The exhibit beside a scene; it stays in sight while one decides. */
export function SceneExhibit({ pack, story, scene, work }: SceneExhibitProps) {
  const artefact = scene.artefact === undefined ? undefined : story.artefacts[scene.artefact]
  if (artefact === undefined) return null
  return (
    <div className="art-side">
      <ArtefactView artefact={artefact} pack={pack} work={work} />
    </div>
  )
}
