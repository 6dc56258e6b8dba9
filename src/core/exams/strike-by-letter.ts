import type { ItemView } from './item-view'
import type { SessionHappening } from './session'
import type { SessionState } from './session-state'

/** Crossing out helps where options are chosen among; where they are ordered, paired or rated, each of them stays. */
export function canStrike(view: ItemView): boolean {
  switch (view.type) {
    case 'single-choice':
    case 'multiple-choice':
    case 'true-false':
      return true
    case 'judgement':
      return view.mode === 'pick'
    default:
      return false
  }
}

/** What crossing out the nth option, or bringing it back, says in the log; null where nothing is crossed out. */
export function strikeByLetter(view: ItemView, struck: SessionState['struck'], index: number): SessionHappening | null {
  const option = view.options[index]
  if (option === undefined || !canStrike(view)) return null
  const isStruck = (struck[view.id] ?? []).includes(option.id)
  return { type: 'struck', item: view.id, option: option.id, on: !isStruck }
}
