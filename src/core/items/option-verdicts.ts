import type { Item } from './item'
import type { Response } from './response'
import {
  type BestWorst,
  bestWorstOf,
  choiceOf,
  gapsOf,
  idsOf,
  numberOf,
  pairsOf,
  ratingsOf,
  textOf,
} from './response-shape'
import { isRightGap, isRightNumber, isRightText } from './right-answer'

/**
 * What an answer did at one option. `missed`: right, and not chosen; `other`: rightly left alone. For orders and pairs an option
 * is right where it stands as the key has it. A panel's weight between the ends is `partly`. What is typed stands for an option:
 * each gap under its id, the one field of an item under `FIELD`.
 */
export type OptionVerdict = 'right' | 'partly' | 'wrong' | 'missed' | 'other'

export function optionVerdicts(item: Item, response: Response | null): ReadonlyMap<string, OptionVerdict> {
  return new Map(partsOf(item).map((id) => [id, verdictOf(item, response, id)]))
}

/** The name of the one field of a `numeric` or `short-text` item; no option's, since these have none. */
export const FIELD = 'field'

/** What of an item is judged and explained: its options, its gaps, or its one field. */
export function partsOf(item: Item): readonly string[] {
  switch (item.type) {
    case 'cloze':
      return item.gaps.map((gap) => gap.id)
    case 'numeric':
    case 'short-text':
      return [FIELD]
    default:
      return item.options.map((option) => option.id)
  }
}

function verdictOf(item: Item, response: Response | null, id: string): OptionVerdict {
  switch (item.type) {
    case 'single-choice':
    case 'true-false':
      return chosenVerdict(
        item.key.some((key) => key === id),
        choiceOf(response) === id,
      )
    case 'multiple-choice':
      return chosenVerdict(item.key.includes(id), idsOf(response).includes(id))
    case 'order':
      return placedVerdict(item.key.indexOf(id) === idsOf(response).indexOf(id), response)
    case 'match': {
      const wanted = item.key.find(([source]) => source === id)?.[1]
      const given = pairsOf(response).filter(([source]) => source === id)
      return placedVerdict(given.length === 1 && given[0]?.[1] === wanted, response)
    }
    case 'judgement':
      return judgementVerdict(item, response, id)
    case 'cloze':
      return placedVerdict(isRightGap(item, id, gapsOf(response)[id]), response)
    case 'numeric':
      return placedVerdict(isRightNumber(item, numberOf(response) ?? Number.NaN), response)
    case 'short-text':
      return placedVerdict(isRightText(item.key, textOf(response) ?? ''), response)
  }
}

function judgementVerdict(
  item: Extract<Item, { type: 'judgement' }>,
  response: Response | null,
  id: string,
): OptionVerdict {
  switch (item.mode) {
    case 'pick': {
      const weight = item.weights[id] ?? 0
      const isBest = weight === Math.max(...Object.values(item.weights))
      const isChosen = choiceOf(response) === id
      return isChosen && !isBest && weight > 0 ? 'partly' : chosenVerdict(isBest, isChosen)
    }
    case 'rate':
      return placedVerdict(ratingsOf(response)[id] === item.key[id], response)
    case 'rank':
      return placedVerdict(item.key.indexOf(id) === idsOf(response).indexOf(id), response)
    case 'best-worst':
      return bestWorstVerdict(item.key, bestWorstOf(response), id)
  }
}

/** A place, partner, number or text: right or not; of an item that was left blank, nothing is said. */
function placedVerdict(isRight: boolean, response: Response | null): OptionVerdict {
  if (response === null) return 'other'
  return isRight ? 'right' : 'wrong'
}

function chosenVerdict(isKey: boolean, isChosen: boolean): OptionVerdict {
  if (isKey) return isChosen ? 'right' : 'missed'
  return isChosen ? 'wrong' : 'other'
}

function bestWorstVerdict(key: BestWorst, given: BestWorst, id: string): OptionVerdict {
  if ((id === key.best && id === given.best) || (id === key.worst && id === given.worst)) return 'right'
  if (id === given.best || id === given.worst) return 'wrong'
  return id === key.best || id === key.worst ? 'missed' : 'other'
}
