import type { Case, Choice, Ending, Scene } from '../cases/case'
import type { CaseEvent, RunMode } from '../cases/case-run'
import { holds, type World } from '../cases/condition'
import { foldAsFar } from '../cases/fold-run'
import { artefactWords } from './artefact-words'

/** A place of a case in which a learner has been. */
export interface SeenPart {
  /** The same for the same words: seen twice, it is one. */
  readonly id: string
  title(language: string): string
  texts(language: string): readonly string[]
}

/**
 * The scenes of a run, each as it was shown and with what came of the choice made in it, and its ending; also those that were taken back
 * afterwards. Of what depends on earlier choices only what they brought about is there.
 */
export function seenScenes(story: Case, events: readonly CaseEvent[], mode: RunMode): SeenPart[] {
  const beginnings = events.flatMap(({ what }, at) => (what.type === 'rewound' ? [at] : []))
  return [...beginnings, events.length].flatMap((length) => {
    const { state } = foldAsFar(story, events.slice(0, length), mode)
    const decided = state.decisions.map(({ scene, choice, world }) => scenePart(story, { scene, choice, world }))
    if (state.place.kind === 'scene') {
      return [...decided, scenePart(story, { scene: state.place.scene, choice: null, world: state.world })]
    }
    return state.place.kind === 'ending' ? [...decided, endingPart(state.place.ending)] : decided
  })
}

interface SeenScene {
  readonly scene: Scene
  readonly choice: Choice | null
  readonly world: World
}

function scenePart(story: Case, { scene, choice, world }: SeenScene): SeenPart {
  const shown = scene.additions.filter((addition) => holds(addition.if, world))
  const artefact = scene.artefact === undefined ? undefined : story.artefacts[scene.artefact]
  const which = shown.map((addition) => scene.additions.indexOf(addition)).join()
  return {
    id: `${scene.id} ${choice?.id ?? ''} ${which}`,
    title: (language) => scene.title[language] ?? '',
    texts: (language) =>
      [
        scene.body[language],
        ...shown.map(({ body }) => body[language]),
        scene.quote?.body[language],
        ...(artefact === undefined ? [] : artefactWords(artefact, language)),
        scene.ask[language],
        choice?.text[language],
        choice?.consequence.body[language],
      ].filter((text) => text !== undefined),
  }
}

function endingPart({ id, title, body, people }: Ending): SeenPart {
  return {
    id,
    title: (language) => title[language] ?? '',
    texts: (language) =>
      [body[language], ...people.flatMap(({ name, outcome }) => [name, outcome[language]])].filter(
        (text) => text !== undefined,
      ),
  }
}
