import { type Problem, problem } from '../packs/problem'
import type { Case, Choice, Scene } from './case'
import { checkTask } from './check-task'

/** What a scene needs to be playable, whatever leads to it: conditions, time and choices that fit together. */
export function checkScenes(path: string, story: Case): Problem[] {
  return story.scenes.flatMap((scene, index) => {
    const where = `scenes.${index}`
    return [
      ...checkPassing(path, scene, where),
      ...checkTime(path, scene, where),
      ...checkChoices(path, scene, where),
      ...checkTask(path, story, scene, where),
    ]
  })
}

function checkPassing(path: string, scene: Scene, where: string): Problem[] {
  if ((scene.if === undefined) === (scene.otherwise === undefined)) return []
  return [problem('if-without-otherwise', path, where, { id: scene.id })]
}

function checkTime(path: string, { timed, choices }: Scene, where: string): Problem[] {
  const named = choices.find(({ id }) => id === timed?.choice)
  return [
    ...(timed !== undefined && (named === undefined || named.if !== undefined)
      ? [problem('timed-choice', path, `${where}.timed.choice`, { id: timed.choice })]
      : []),
    ...choices.flatMap((choice, index) =>
      choice.onlyByTime && choice !== named
        ? [problem('only-by-time', path, `${where}.choices.${index}.onlyByTime`, { id: choice.id })]
        : [],
    ),
  ]
}

/** At least two ways by hand, or two results of the task, whose bounds go down to 0. */
function checkChoices(path: string, { id, task, choices }: Scene, where: string): Problem[] {
  const byHand = choices.filter((choice) => !choice.onlyByTime)
  const few = byHand.length < 2 ? [problem('few-choices', path, `${where}.choices`, { id })] : []
  const bounded = choices.flatMap((choice, index) =>
    choice.atLeast !== undefined && (task === undefined || choice.onlyByTime)
      ? [problem('bound-without-task', path, `${where}.choices.${index}.atLeast`, { id: choice.id })]
      : [],
  )
  const isBroken = task !== undefined && !areBoundsSound(byHand)
  return [...few, ...bounded, ...(isBroken ? [problem('task-bounds', path, `${where}.choices`, { id })] : [])]
}

function areBoundsSound(results: readonly Choice[]): boolean {
  const last = results.at(-1)
  const bounds = results.map(({ atLeast }) => atLeast ?? Number.NaN)
  const isDescending = bounds.every((bound, index) => index === 0 || bound < (bounds[index - 1] ?? Number.NaN))
  return isDescending && !bounds.includes(Number.NaN) && last?.atLeast === 0 && last.if === undefined
}
