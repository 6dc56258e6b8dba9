import type { Case } from './case'
import { choicesOf, type Flags, findScene, flagsAfter, targetOf } from './play-case'

/** More than this many (scene, flags) states are not walked: the case is refused rather than half checked. */
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
      readonly deadEnds: readonly { readonly scene: string; readonly flags: string }[]
      /** Scenes from which, in some state, no ending can be reached any more. */
      readonly trapped: readonly string[]
    }

interface State {
  readonly scene: string
  readonly flags: Flags
}

/** Every (scene, flags) state that play can reach, breadth first; `start` and the targets must exist. */
export function walkCase(story: Case): CaseWalk {
  const endings = new Set(story.endings.map((ending) => ending.id))
  const places = new Set<string>([story.start])
  const choices = new Set<string>()
  const deadEnds: { scene: string; flags: string }[] = []
  const before = new Map<string, string[]>() // for each state the states that lead to it
  const reachEnding: string[] = []
  const stuck: string[] = [] // told as dead ends, so not again as loops
  const first: State = { scene: story.start, flags: new Set() }
  const seen = new Map<string, State>([[keyOf(first), first]])

  for (const state of seen.values()) {
    if (seen.size > STATE_LIMIT) return { kind: 'too-many-states', limit: STATE_LIMIT }
    const key = keyOf(state)
    const scene = findScene(story, state.scene)
    const offered = scene === undefined ? [] : choicesOf(scene, state.flags)
    if (offered.length === 0) {
      deadEnds.push({ scene: state.scene, flags: [...state.flags].sort().join(' ') })
      stuck.push(key)
    }
    for (const choice of offered) {
      const flags = flagsAfter(choice, state.flags)
      const target = targetOf(choice.next, flags)
      choices.add(`${state.scene}/${choice.id}`)
      if (target === null) {
        deadEnds.push({ scene: state.scene, flags: [...flags].sort().join(' ') })
        stuck.push(key)
        continue
      }
      places.add(target)
      if (endings.has(target)) {
        reachEnding.push(key)
        continue
      }
      const next: State = { scene: target, flags }
      const nextKey = keyOf(next)
      before.set(nextKey, [...(before.get(nextKey) ?? []), key])
      if (!seen.has(nextKey)) seen.set(nextKey, next)
    }
  }
  return { kind: 'walked', places, choices, deadEnds, trapped: trappedScenes(seen, before, [...reachEnding, ...stuck]) }
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
  return `${state.scene} ${[...state.flags].sort().join(' ')}`
}
