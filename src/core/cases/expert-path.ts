import type { Case, Choice, Ending, Scene } from './case'
import { type World, worldKey } from './condition'
import { arriveAt, choicesOf, findScene, isScene, targetOf, worldAfter, worldAtStart } from './play-case'

/** How good a choice is over the aspects that it touches: the mean of its ratings, in [−1, 2]. */
export function gradeOf(choice: Choice): number {
  return choice.ratings.reduce((sum, rating) => sum + rating.value, 0) / choice.ratings.length
}

/**
 * The better way at a scene: the choice on offer with the highest mean rating; of equals the one that touches more aspects,
 * then the one that stands first.
 */
export function bestChoice(scene: Scene, world: World): Choice | null {
  const [best] = rank(choicesOf(scene, world))
  return best ?? null
}

function rank(choices: readonly Choice[]): Choice[] {
  return [...choices].sort((a, b) => gradeOf(b) - gradeOf(a) || b.ratings.length - a.ratings.length)
}

export interface ExpertStep {
  readonly scene: Scene
  readonly choice: Choice
}

export interface ExpertPath {
  readonly steps: readonly ExpertStep[]
  /** Null only where a case has no way out that the ratings find: its check does not let that through. */
  readonly ending: Ending | null
}

/**
 * A playthrough by the best-rated choice of each scene, from the start or from a scene in the middle. Where that would come back to
 * a state it has been in, it takes the next best choice there, so that it always comes to an end.
 */
export function expertPath(
  story: Case,
  from: { readonly scene: string; readonly world: World } | null = null,
): ExpertPath {
  const steps: ExpertStep[] = []
  const taken = new Set<string>()
  let world = from?.world ?? worldAtStart(story)
  let scene = from === null ? startOf(story, world) : findScene(story, from.scene)
  while (scene !== undefined) {
    const state = `${scene.id} ${worldKey(world)}`
    const here = rank(choicesOf(scene, world)).find((choice) => !taken.has(`${state} ${choice.id}`))
    if (here === undefined) return { steps, ending: null }
    taken.add(`${state} ${here.id}`)
    steps.push({ scene, choice: here })
    world = worldAfter(story, here, world)
    const target = targetOf(here.next, world)
    const next = target === null ? undefined : arriveAt(story, target, world)
    if (next === undefined) return { steps, ending: null }
    if (!isScene(next)) return { steps, ending: next }
    scene = next
  }
  return { steps, ending: null }
}

function startOf(story: Case, world: World): Scene | undefined {
  const start = arriveAt(story, story.start, world)
  return start !== undefined && isScene(start) ? start : undefined
}
