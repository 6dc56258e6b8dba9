import type { BankItem } from './bank-item'
import type { Item } from './item'
import type { Response } from './response'
import { bestWorstOf, gapsOf, idsOf, numberOf, pairsOf, ratingsOf, textOf } from './response-shape'
import { type GapKey, isRightGap, isRightNumber, isRightText } from './right-answer'

/**
 * The outcome of a response, in [0, 1], unrounded; 0 for no answer or one of the wrong shape. Formulas: DESIGN's table of
 * item types.
 */
export function scoreResponse(item: Item, response: Response | null): number {
  if (response === null) return 0
  switch (item.type) {
    case 'single-choice':
    case 'true-false':
      return response === item.key[0] ? 1 : 0
    case 'multiple-choice':
      return scoreMarked(item.key, otherThan(item.key, item.options), idsOf(response))
    case 'order':
      return scoreOrder(item.key, idsOf(response))
    case 'match':
      return scorePairs(item.key, pairsOf(response))
    case 'judgement':
      return scoreJudgement(item, response)
    case 'cloze':
      return scoreGaps(item.key, gapsOf(response))
    case 'numeric': {
      const number = numberOf(response)
      return number !== null && isRightNumber(item, number) ? 1 : 0
    }
    case 'short-text': {
      const text = textOf(response)
      return text !== null && isRightText(item.key, text) ? 1 : 0
    }
  }
}

/** The outcome of an item of the bank. */
export function scoreBankItem(entry: BankItem, response: Response | null): number {
  return scoreResponse(entry.item, response)
}

function otherThan(key: readonly string[], options: readonly { readonly id: string }[]): string[] {
  return options.map(({ id }) => id).filter((id) => !key.includes(id))
}

/** max(0, right chosen ÷ right − wrong chosen ÷ wrong): choosing everything gains nothing. */
export function scoreMarked(right: readonly string[], wrong: readonly string[], chosen: readonly string[]): number {
  const picked = new Set(chosen)
  const rightChosen = right.filter((id) => picked.has(id)).length
  const wrongChosen = wrong.filter((id) => picked.has(id)).length
  return Math.max(0, rightChosen / right.length - (wrong.length === 0 ? 0 : wrongChosen / wrong.length))
}

/** Of the n − 1 neighbours of the key, those that are neighbours in that order in the answer, ÷ (n − 1). */
export function scoreOrder(key: readonly string[], answer: readonly string[]): number {
  if (!isPermutation(key, answer)) return 0
  const followers = new Map(answer.map((id, index) => [id, answer[index + 1]]))
  const kept = key.slice(0, -1).filter((id, index) => followers.get(id) === key[index + 1]).length
  return kept / (key.length - 1)
}

/** Right pairs ÷ pairs of the key; a source given two targets counts 0. */
export function scorePairs(
  key: readonly (readonly [string, string])[],
  answer: readonly (readonly [string, string])[],
): number {
  const right = key.filter(([source, target]) => {
    const given = answer.filter(([from]) => from === source)
    return given.length === 1 && given[0]?.[1] === target
  }).length
  return right / key.length
}

/** Right gaps ÷ gaps. */
export function scoreGaps(key: GapKey, given: Readonly<Record<string, string>>): number {
  const gaps = Object.keys(key)
  return gaps.filter((gap) => isRightGap({ key }, gap, given[gap])).length / gaps.length
}

function scoreJudgement(item: Extract<Item, { type: 'judgement' }>, response: Response): number {
  switch (item.mode) {
    case 'pick':
      return typeof response === 'string' && Object.hasOwn(item.weights, response) ? (item.weights[response] ?? 0) : 0
    case 'rate':
      return scoreRatings(item, response)
    case 'rank':
      return scoreRanks(item.key, idsOf(response))
    case 'best-worst': {
      const { best, worst } = bestWorstOf(response)
      return (best === item.key.best ? 0.5 : 0) + (worst === item.key.worst ? 0.5 : 0)
    }
  }
}

/** 1 − Σ|r − k| ÷ Σ max(k − min, max − k); an option without a rating, or one outside the scale, is as far off as can be. */
function scoreRatings(item: Extract<Item, { mode: 'rate' }>, response: Response): number {
  const ratings = ratingsOf(response)
  const { min, max } = item.scale
  let off = 0
  let furthest = 0
  for (const [id, key] of Object.entries(item.key)) {
    const worst = Math.max(key - min, max - key)
    const rating = ratings[id]
    const isUsable = rating !== undefined && rating >= min && rating <= max
    off += isUsable ? Math.abs(rating - key) : worst
    furthest += worst
  }
  return 1 - off / furthest
}

/** 1 − Spearman's footrule ÷ ⌊n² ÷ 2⌋, its greatest value (Diaconis and Graham 1977). */
function scoreRanks(key: readonly string[], answer: readonly string[]): number {
  if (!isPermutation(key, answer)) return 0
  const footrule = key.reduce((sum, id, index) => sum + Math.abs(answer.indexOf(id) - index), 0)
  return 1 - footrule / Math.floor(key.length ** 2 / 2)
}

function isPermutation(key: readonly string[], answer: readonly string[]): boolean {
  return answer.length === key.length && new Set(answer).size === key.length && key.every((id) => answer.includes(id))
}
