import type { Case, Choice, Scene } from '../../src/core/cases/case'
import { type World, worldKey } from '../../src/core/cases/condition'
import { arriveAt, isScene, targetOf, waysOf, worldAfter, worldAtStart } from '../../src/core/cases/play-case'

export interface Step {
  readonly scene: Scene
  readonly choice: Choice
  readonly world: World
}

/** For each ending that play can reach a shortest way to it, by hand where there is one. */
export function waysToEndings(story: Case): ReadonlyMap<string, readonly Step[]> {
  const ways = new Map<string, readonly Step[]>()
  const begin = worldAtStart(story)
  const start = arriveAt(story, story.start, begin)
  if (start === undefined || !isScene(start)) return ways
  const open: { scene: Scene; world: World; steps: readonly Step[] }[] = [{ scene: start, world: begin, steps: [] }]
  const seen = new Set<string>()
  for (const { scene, world, steps } of open) {
    const key = `${scene.id} ${worldKey(world)}`
    if (seen.has(key)) continue
    seen.add(key)
    for (const choice of waysOf(scene, world)) {
      const after = worldAfter(story, choice, world)
      const target = targetOf(choice.next, after)
      const place = target === null ? undefined : arriveAt(story, target, after)
      if (place === undefined) continue
      const walked = [...steps, { scene, choice, world }]
      if (isScene(place)) open.push({ scene: place, world: after, steps: walked })
      else if (isBetter(walked, ways.get(place.id))) ways.set(place.id, walked)
    }
  }
  return ways
}

function isBetter(steps: readonly Step[], known: readonly Step[] | undefined): boolean {
  const byTime = (way: readonly Step[]) => way.filter(({ choice }) => choice.onlyByTime).length
  return known === undefined || byTime(steps) < byTime(known)
}
