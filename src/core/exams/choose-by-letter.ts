import type { Response } from '../items/response'
import type { ItemView } from './item-view'

/**
 * What pressing an option's letter gives: the choice itself where one is chosen, the toggled list where several are; undefined
 * where letters choose nothing (orders, pairs, ratings, what is typed) or would choose too many.
 */
export function chooseByLetter(view: ItemView, response: Response | null, index: number): Response | null | undefined {
  const id = view.options[index]?.id
  if (id === undefined) return undefined
  if (view.type === 'multiple-choice') {
    const chosen = Array.isArray(response) ? response.filter((entry) => typeof entry === 'string') : []
    const next = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]
    if (next.length > view.maxChoices) return undefined
    return next.length === 0 ? null : view.options.map((option) => option.id).filter((own) => next.includes(own))
  }
  const isOne = view.type === 'single-choice' || view.type === 'true-false'
  return isOne || (view.type === 'judgement' && view.mode === 'pick') ? id : undefined
}
