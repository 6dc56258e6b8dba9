import type { Case, Choice } from './case'
import { type World, worldKey } from './condition'
import { arriveAt, choicesOf, findScene, isScene, targetOf, waysOf, worldAfter, worldAtStart } from './play-case'

/** More than this many (scene, world) states are not walked: the case is refused rather than half checked. */
const STATE_LIMIT = 50_000

export type CaseWalk =
  | { readonly kind: 'too-many-states'; readonly limit: number }
  | {
      readonly kind: 'walked'
      /** Ids of the scenes and endings that play can reach. */
      readonly places: ReadonlySet<string>
      /** `scene/choice` of every choice that can be taken. */
      readonly choices: ReadonlySet<string>
      /** Scenes that can be reached with nothing to choose, or with a choice that leads nowhere. */
      readonly deadEnds: readonly { readonly scene: string; readonly world: string }[]
      /** Scenes at which play would pass over scenes in a circle, each by its `otherwise`. */
      readonly circles: readonly string[]
      /** Scenes from which, in some state, no ending can be reached any more without letting time run out. */
      readonly trapped: readonly string[]
    }

interface State {
  readonly scene: string
  readonly world: World
}

/** Every (scene, world) state that play can reach, breadth first; `start` and the targets must exist. */
export function walkCase(story: Case): CaseWalk {
  const places = new Set<string>()
  const choices = new Set<string>()
  const deadEnds: { scene: string; world: string }[] = []
  const circles = new Set<string>()
  const before = new Map<string, string[]>() // for each state the states that lead to it
  const reachEnding: string[] = []
  const stuck: string[] = [] // told as dead ends, so not again as loops
  const seen = new Map<string, State>()
  const begin = worldAtStart(story)
  const start = arriveAt(story, story.start, begin)
  if (start === undefined) circles.add(story.start)
  else if (!isScene(start)) deadEnds.push({ scene: story.start, world: worldKey(begin) })
  else {
    const first: State = { scene: start.id, world: begin }
    seen.set(keyOf(first), first)
    places.add(start.id)
  }

  for (const state of seen.values()) {
    if (seen.size > STATE_LIMIT) return { kind: 'too-many-states', limit: STATE_LIMIT }
    const key = keyOf(state)
    const scene = findScene(story, state.scene)
    if (scene === undefined || choicesOf(scene, state.world).length === 0) {
      deadEnds.push({ scene: state.scene, world: worldKey(state.world) })
      stuck.push(key)
    }
    for (const choice of scene === undefined ? [] : waysOf(scene, state.world)) take(state, key, choice)
  }
  const trapped = trappedScenes(seen, before, [...reachEnding, ...stuck])
  return { kind: 'walked', places, choices, deadEnds, circles: [...circles], trapped }

  /** Where one choice leads; a way that only time takes leads on, but is no way out. */
  function take(state: State, key: string, choice: Choice): void {
    const world = worldAfter(story, choice, state.world)
    const target = targetOf(choice.next, world)
    const place = target === null ? undefined : arriveAt(story, target, world)
    choices.add(`${state.scene}/${choice.id}`)
    if (place === undefined) {
      if (target === null) deadEnds.push({ scene: state.scene, world: worldKey(world) })
      else circles.add(target)
      stuck.push(key)
      return
    }
    places.add(place.id)
    if (!isScene(place)) {
      if (!choice.onlyByTime) reachEnding.push(key)
      return
    }
    const next: State = { scene: place.id, world }
    const nextKey = keyOf(next)
    if (!choice.onlyByTime) before.set(nextKey, [...(before.get(nextKey) ?? []), key])
    if (!seen.has(nextKey)) seen.set(nextKey, next)
  }
}

/** Walks back from the states that lead to an ending; whatever is not met has no way out. */
function trappedScenes(
  seen: ReadonlyMap<string, State>,
  before: ReadonlyMap<string, readonly string[]>,
  reachEnding: readonly string[],
): string[] {
  const free = new Set(reachEnding)
  for (const key of free) for (const earlier of before.get(key) ?? []) free.add(earlier)
  const trapped = [...seen].filter(([key]) => !free.has(key)).map(([, state]) => state.scene)
  return [...new Set(trapped)]
}

function keyOf(state: State): string {
  return `${state.scene} ${worldKey(state.world)}`
}
