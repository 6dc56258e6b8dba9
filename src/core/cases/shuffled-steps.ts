import { seededRandom, shuffle } from '../lib/random'
import type { TaskOf } from './task'

type Steps = TaskOf<'order'>['steps']

/** The steps in the order in which they are first shown: always the same for one scene, and never the right one. */
export function shuffledSteps(scene: string, { steps }: TaskOf<'order'>): Steps {
  const seed = [...scene].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7)
  const shuffled = shuffle(steps, seededRandom(seed))
  const isRight = shuffled.every(({ id }, index) => id === steps[index]?.id)
  return isRight ? [...shuffled.slice(1), ...shuffled.slice(0, 1)] : shuffled
}
