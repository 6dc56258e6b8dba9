import type { Case, Choice, Ending, Next, Scene } from './case'
import { holds, type World } from './condition'

/** How the world stands before the first scene. */
export function worldAtStart(story: Case): World {
  return { flags: new Set(), counters: Object.fromEntries(story.counters.map(({ id, initial }) => [id, initial])) }
}

/** The world after a choice; counters stay within their limits. */
export function worldAfter(story: Case, choice: Choice, world: World): World {
  const flags = new Set(world.flags)
  for (const [flag, set] of Object.entries(choice.flags)) {
    if (set) flags.add(flag)
    else flags.delete(flag)
  }
  const counters = { ...world.counters }
  for (const { id, min, max } of story.counters) {
    counters[id] = Math.min(max, Math.max(min, (counters[id] ?? 0) + (choice.counts[id] ?? 0)))
  }
  return { flags, counters }
}

/** The choices on offer: those that can be taken by hand, or that a task can come to. */
export function choicesOf(scene: Scene, world: World): readonly Choice[] {
  return waysOf(scene, world).filter((choice) => !choice.onlyByTime)
}

/** Every way out of a scene, with what happens when its time runs out. */
export function waysOf(scene: Scene, world: World): readonly Choice[] {
  return scene.choices.filter((choice) => holds(choice.if, world))
}

/** The id that a choice leads to in the world that stands after it; null where no alternative holds (a fault of the case). */
export function targetOf(next: Next, world: World): string | null {
  if (typeof next === 'string') return next
  return next.find((alternative) => holds(alternative.if, world))?.target ?? null
}

/**
 * The scene or ending at which play arrives: a scene that is not entered in this world is passed over by its `otherwise`.
 * Undefined where the case has no such place, or passes over in a circle.
 */
export function arriveAt(story: Case, id: string, world: World): Scene | Ending | undefined {
  const passed = new Set<string>()
  let place = findPlace(story, id)
  while (place !== undefined && isScene(place) && place.otherwise !== undefined && !holds(place.if, world)) {
    if (passed.has(place.id)) return undefined
    passed.add(place.id)
    place = findPlace(story, place.otherwise)
  }
  return place
}

export function findScene(story: Case, id: string): Scene | undefined {
  return story.scenes.find((scene) => scene.id === id)
}

export function findPlace(story: Case, id: string): Scene | Ending | undefined {
  return findScene(story, id) ?? story.endings.find((ending) => ending.id === id)
}

export function isScene(place: Scene | Ending): place is Scene {
  return 'choices' in place
}
