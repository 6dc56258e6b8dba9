import type { ItemView } from '../exams/item-view'
import type { Response } from './response'
import { bestWorstOf, choiceOf, gapsOf, idsOf, numberOf, pairsOf, ratingsOf, textOf } from './response-shape'
import { comparableText } from './right-answer'

/** How far an item has been answered. What is begun and not finished must not look finished. */
export type AnswerState = 'none' | 'begun' | 'complete'

export function answerState(view: ItemView, response: Response | null): AnswerState {
  const { given, wanted } = countParts(view, response)
  if (given === 0) return 'none'
  return given < wanted ? 'begun' : 'complete'
}

/** How many parts of an answer are there, and how many make it whole. */
export function countParts(
  view: ItemView,
  response: Response | null,
): { readonly given: number; readonly wanted: number } {
  switch (view.type) {
    case 'single-choice':
    case 'true-false':
      return { given: choiceOf(response) === null ? 0 : 1, wanted: 1 }
    case 'multiple-choice':
      return { given: idsOf(response).length, wanted: Math.max(1, view.minChoices) }
    case 'order':
      return { given: idsOf(response).length, wanted: view.options.length }
    case 'match':
      return { given: new Set(pairsOf(response).map(([source]) => source)).size, wanted: view.options.length }
    case 'judgement':
      return countJudgement(view, response)
    case 'cloze': {
      const given = gapsOf(response)
      return { given: view.gaps.filter(({ id }) => isFilled(given[id])).length, wanted: view.gaps.length }
    }
    case 'numeric':
      return { given: numberOf(response) === null ? 0 : 1, wanted: 1 }
    case 'short-text':
      return { given: isFilled(textOf(response)) ? 1 : 0, wanted: 1 }
  }
}

function isFilled(text: string | null | undefined): boolean {
  return comparableText(text ?? '') !== ''
}

function countJudgement(view: Extract<ItemView, { type: 'judgement' }>, response: Response | null) {
  switch (view.mode) {
    case 'pick':
      return { given: choiceOf(response) === null ? 0 : 1, wanted: 1 }
    case 'rank':
      return { given: idsOf(response).length, wanted: view.options.length }
    case 'rate':
      return { given: Object.keys(ratingsOf(response)).length, wanted: view.options.length }
    case 'best-worst': {
      const { best, worst } = bestWorstOf(response)
      return { given: [best, worst].filter((id) => id !== null).length, wanted: 2 }
    }
  }
}
