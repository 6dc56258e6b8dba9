import { advice, type Problem, problem } from '../packs/problem'
import type { Case } from './case'
import { adviseNames, checkNames, eachChoice } from './check-names'
import { checkScenes } from './check-scenes'
import { secondsWanted } from './scene-time'
import { walkCase } from './walk-case'

/** The guide's measure of a case: decision scenes, endings, and points where an early choice comes back. */
const WANTED = { scenes: 10, endings: 4, returns: 2 }

/**
 * The graph of a case under every state of its flags and counters that play can reach, with time limits and without: no dead end,
 * nothing unreachable, no loop without a way out.
 */
export function checkCase(path: string, story: Case): Problem[] {
  const broken = [...checkTargets(path, story), ...checkNames(path, story), ...checkScenes(path, story)]
  if (broken.length > 0) return broken // a graph with loose ends cannot be walked
  const walk = walkCase(story)
  if (walk.kind === 'too-many-states') return [problem('too-many-states', path, 'flags', { limit: walk.limit })]
  const sceneAt = (id: string) => `scenes.${story.scenes.findIndex((scene) => scene.id === id)}`
  return [
    ...story.scenes
      .filter((scene) => !walk.places.has(scene.id))
      .map((scene) => problem('unreachable-scene', path, sceneAt(scene.id), { id: scene.id })),
    ...story.endings
      .filter((ending) => !walk.places.has(ending.id))
      .map((ending) =>
        problem('unreachable-ending', path, `endings.${story.endings.indexOf(ending)}`, { id: ending.id }),
      ),
    ...unreachableChoices(path, story, walk.choices, walk.places),
    ...walk.deadEnds.map((end) => problem('dead-end', path, sceneAt(end.scene), { id: end.scene, flags: end.world })),
    ...walk.circles.map((id) => problem('passed-in-circle', path, sceneAt(id), { id })),
    ...walk.trapped.map((id) => problem('loop-without-exit', path, sceneAt(id), { id })),
    ...adviseNames(path, story),
    ...adviseTimes(path, story),
    ...adviseSize(path, story),
  ]
}

function unreachableChoices(
  path: string,
  story: Case,
  taken: ReadonlySet<string>,
  places: ReadonlySet<string>,
): Problem[] {
  return story.scenes.flatMap((scene, s) =>
    scene.choices.flatMap((choice, c) =>
      places.has(scene.id) && !taken.has(`${scene.id}/${choice.id}`)
        ? [problem('unreachable-choice', path, `scenes.${s}.choices.${c}`, { id: choice.id, scene: scene.id })]
        : [],
    ),
  )
}

function checkTargets(path: string, story: Case): Problem[] {
  const places = new Set([...story.scenes, ...story.endings].map((place) => place.id))
  const start = story.scenes.some((scene) => scene.id === story.start)
    ? []
    : [problem('unknown-target', path, 'start', { id: story.start })]
  return [
    ...start,
    ...story.scenes.flatMap((scene, s) =>
      scene.otherwise === undefined || places.has(scene.otherwise)
        ? []
        : [problem('unknown-target', path, `scenes.${s}.otherwise`, { id: scene.otherwise })],
    ),
    ...eachChoice(story, (choice, where) => {
      if (typeof choice.next === 'string') {
        return places.has(choice.next) ? [] : [problem('unknown-target', path, `${where}.next`, { id: choice.next })]
      }
      const last = choice.next.at(-1)
      return [
        ...choice.next.flatMap((alternative, index) =>
          places.has(alternative.target)
            ? []
            : [problem('unknown-target', path, `${where}.next.${index}.target`, { id: alternative.target })],
        ),
        ...(last?.if === undefined ? [] : [problem('last-next-conditional', path, `${where}.next`)]),
      ]
    }),
  ]
}

function adviseTimes(path: string, story: Case): Problem[] {
  return story.scenes.flatMap((scene, index) => {
    const seconds = scene.timed?.seconds ?? Number.POSITIVE_INFINITY
    const wanted = secondsWanted(story, scene)
    if (seconds >= wanted) return []
    return [advice('short-time', path, `scenes.${index}.timed.seconds`, { id: scene.id, seconds, wanted })]
  })
}

function adviseSize(path: string, story: Case): Problem[] {
  const returning = new Set(
    story.scenes.flatMap((scene) => [
      ...Object.keys(scene.if ?? {}),
      ...scene.additions.flatMap((addition) => Object.keys(addition.if)),
      ...scene.choices.flatMap((choice) => [
        ...Object.keys(choice.if ?? {}),
        ...(typeof choice.next === 'string' ? [] : choice.next.flatMap((next) => Object.keys(next.if ?? {}))),
      ]),
    ]),
  ).size
  return [
    ...(story.scenes.length < WANTED.scenes
      ? [advice('few-scenes', path, 'scenes', { count: story.scenes.length, wanted: WANTED.scenes })]
      : []),
    ...(story.endings.length < WANTED.endings
      ? [advice('few-endings', path, 'endings', { count: story.endings.length, wanted: WANTED.endings })]
      : []),
    ...(returning < WANTED.returns
      ? [advice('few-returns', path, 'flags', { count: returning, wanted: WANTED.returns })]
      : []),
  ]
}
