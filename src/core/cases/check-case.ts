import { advice, type Problem, problem } from '../packs/problem'
import type { Case, Choice } from './case'
import { walkCase } from './walk-case'

/** The guide's measure of a case: decision scenes, endings, and points where an early choice comes back. */
const WANTED = { scenes: 10, endings: 4, returns: 2 }

/**
 * The graph of a case under every state of its flags that play can reach: no dead end, nothing unreachable, no loop
 * without a way out.
 */
export function checkCase(path: string, story: Case): Problem[] {
  const broken = [...checkTargets(path, story), ...checkFlags(path, story)]
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
    ...walk.trapped.map((id) => problem('loop-without-exit', path, sceneAt(id), { id })),
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

function checkFlags(path: string, story: Case): Problem[] {
  const flags = new Set(story.flags)
  const counters = new Set(story.counters.map((counter) => counter.id))
  const unknown = (named: object | undefined, where: string) =>
    Object.entries(named ?? {}).flatMap(([name, wanted]) => {
      const isCounter = typeof wanted !== 'boolean'
      if (isCounter ? counters.has(name) : flags.has(name)) return []
      return [problem(isCounter ? 'unknown-counter' : 'unknown-flag', path, where, { id: name })]
    })
  return [
    ...story.scenes.flatMap((scene, s) => unknown(scene.if, `scenes.${s}.if`)),
    ...story.scenes.flatMap((scene, s) =>
      scene.additions.flatMap((addition, a) => unknown(addition.if, `scenes.${s}.additions.${a}.if`)),
    ),
    ...eachChoice(story, (choice, where) => [
      ...unknown(choice.if, `${where}.if`),
      ...unknown(choice.flags, `${where}.flags`),
      ...unknown(choice.counts, `${where}.counts`),
      ...(typeof choice.next === 'string'
        ? []
        : choice.next.flatMap((alternative, index) => unknown(alternative.if, `${where}.next.${index}.if`))),
    ]),
  ]
}

function adviseSize(path: string, story: Case): Problem[] {
  const returning = new Set(
    story.scenes.flatMap((scene) => [
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

function eachChoice(story: Case, visit: (choice: Choice, where: string) => Problem[]): Problem[] {
  return story.scenes.flatMap((scene, s) =>
    scene.choices.flatMap((choice, c) => visit(choice, `scenes.${s}.choices.${c}`)),
  )
}
