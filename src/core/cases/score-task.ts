import type { Response } from '../items/response'
import { gapsOf, idsOf, pairsOf, ratingsOf } from '../items/response-shape'
import { isRightGap, isRightNumber } from '../items/right-answer'
import { scoreGaps, scoreMarked, scoreOrder, scorePairs } from '../items/score-response'
import type { LocalizedText } from '../lib/localized-text'
import type { Choice, Scene } from './case'
import type { World } from './condition'
import { choicesOf } from './play-case'
import type { Task, TaskOf } from './task'

/** The outcome of what was given to a task, in [0, 1], by the formulas of the items that it is like; 0 for nothing. */
export function scoreTask(task: Task, response: Response | null): number {
  switch (task.kind) {
    case 'mark': {
      const ids = Object.keys(task.parts)
      const isSign = (id: string) => task.parts[id]?.isSign === true
      return scoreMarked(
        ids.filter(isSign),
        ids.filter((id) => !isSign(id)),
        idsOf(response),
      )
    }
    case 'fill':
      return scoreGaps(acceptedOf(task), gapsOf(response))
    case 'order':
      return scoreOrder(
        task.steps.map(({ id }) => id),
        idsOf(response),
      )
    case 'ties':
      return scorePairs(tiesOf(task), pairsOf(response))
    case 'place':
      return scorePairs(placesOf(task), pairsOf(response))
    case 'sums': {
      const given = ratingsOf(response)
      const cells = Object.entries(task.cells)
      const right = cells.filter(([id, cell]) => isRightSum(cell, given[id])).length
      return right / cells.length
    }
  }
}

/** Outcomes are quotients: what is a hair below a bound for that reason is at it. */
const ROUNDING = 1e-9

/** What a response to the scene's task comes to: the first of its choices, best first, whose bound the outcome reaches. */
export function resultOf(scene: Scene, world: World, response: Response | null): Choice | null {
  if (scene.task === undefined) return null
  const outcome = scoreTask(scene.task, response)
  return choicesOf(scene, world).find(({ atLeast = 0 }) => outcome >= atLeast - ROUNDING) ?? null
}

/** How one part was done. `missed`: it was meant and nothing was given. A part that was rightly left alone has none. */
export interface TaskVerdict {
  readonly kind: 'right' | 'wrong' | 'missed'
  readonly reason: LocalizedText
}

/** By part of the task, each with its reason. A step of an order is right where it stands in its place. */
export function taskVerdicts(task: Task, response: Response | null): Readonly<Record<string, TaskVerdict>> {
  const verdicts: Record<string, TaskVerdict> = {}
  const say = (id: string, reason: LocalizedText, isGiven: boolean, isRight: boolean) => {
    verdicts[id] = { kind: isRight ? 'right' : isGiven ? 'wrong' : 'missed', reason }
  }
  switch (task.kind) {
    case 'mark': {
      const marked = idsOf(response)
      for (const [id, { isSign, reason }] of Object.entries(task.parts)) {
        if (isSign || marked.includes(id)) say(id, reason, marked.includes(id), isSign && marked.includes(id))
      }
      break
    }
    case 'fill': {
      const given = gapsOf(response)
      for (const [id, { reason }] of Object.entries(task.fields)) {
        say(id, reason, (given[id] ?? '').trim() !== '', isRightGap({ key: acceptedOf(task) }, id, given[id]))
      }
      break
    }
    case 'order': {
      const given = idsOf(response)
      for (const [index, { id, reason }] of task.steps.entries()) say(id, reason, given.length > 0, given[index] === id)
      break
    }
    case 'ties':
      sayPairs(tiesOf(task), (id) => task.ties[id]?.reason)
      break
    case 'place':
      sayPairs(placesOf(task), (id) => task.places[id]?.reason)
      break
    case 'sums': {
      const given = ratingsOf(response)
      for (const [id, cell] of Object.entries(task.cells)) {
        say(id, cell.reason, given[id] !== undefined, isRightSum(cell, given[id]))
      }
      break
    }
  }
  return verdicts

  function sayPairs(key: readonly [string, string][], reasonOf: (id: string) => LocalizedText | undefined) {
    const given = pairsOf(response)
    for (const [id, target] of key) {
      const own = given.filter(([source]) => source === id)
      say(id, reasonOf(id) ?? {}, own.length > 0, own.length === 1 && own[0]?.[1] === target)
    }
  }
}

function isRightSum({ value, tolerance }: TaskOf<'sums'>['cells'][string], given: number | undefined): boolean {
  return given !== undefined && isRightNumber({ key: value, tolerance }, given)
}

function acceptedOf(task: TaskOf<'fill'>): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.entries(task.fields).map(([id, { accepted }]) => [id, accepted]))
}

function tiesOf(task: TaskOf<'ties'>): [string, string][] {
  return Object.entries(task.ties).map(([id, { tie }]) => [id, tie])
}

function placesOf(task: TaskOf<'place'>): [string, string][] {
  return Object.entries(task.places).map(([id, { cell }]) => [id, cell])
}
