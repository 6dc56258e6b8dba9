import type { Case, Choice, Ending, Scene } from './case'
import { findPlace, isScene } from './fold-run'
import { choicesOf, type Flags, findScene, flagsAfter, targetOf } from './play-case'

/** How good a choice is over the aspects that it touches: the mean of its ratings, in [−1, 2]. */
export function gradeOf(choice: Choice): number {
  return choice.ratings.reduce((sum, rating) => sum + rating.value, 0) / choice.ratings.length
}

/**
 * The better way at a scene: the choice on offer with the highest mean rating; of equals the one that touches more aspects,
 * then the one that stands first.
 */
export function bestChoice(scene: Scene, flags: Flags): Choice | null {
  const [best] = rank(choicesOf(scene, flags))
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
  from: { readonly scene: string; readonly flags: Flags } | null = null,
): ExpertPath {
  const steps: ExpertStep[] = []
  const taken = new Set<string>()
  let scene = findScene(story, from?.scene ?? story.start)
  let flags: Flags = from?.flags ?? new Set()
  while (scene !== undefined) {
    const state = `${scene.id} ${[...flags].sort().join(' ')}`
    const here = rank(choicesOf(scene, flags)).find((choice) => !taken.has(`${state} ${choice.id}`))
    if (here === undefined) return { steps, ending: null }
    taken.add(`${state} ${here.id}`)
    steps.push({ scene, choice: here })
    flags = flagsAfter(here, flags)
    const target = targetOf(here.next, flags)
    const next = target === null ? undefined : findPlace(story, target)
    if (next === undefined) return { steps, ending: null }
    if (!isScene(next)) return { steps, ending: next }
    scene = next
  }
  return { steps, ending: null }
}
