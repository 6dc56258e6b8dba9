import type { SessionState } from '../../../core/exams/fold-session'
import type { ItemView } from '../../../core/exams/item-view'
import { answerState } from '../../../core/items/answer-state'

/** How an item stands on the map. The first three say what was given; a flag stands beside any of them. */
export type CellState = 'answered' | 'seen' | 'unseen'

export interface Cell {
  readonly id: string
  readonly state: CellState
  readonly isFlagged: boolean
}

/** An answer that is begun and not whole does not look answered: its item is among the blanks that handing in leads to. */
export function cellsOf(views: readonly ItemView[], state: SessionState): readonly Cell[] {
  return views.map((view) => ({ id: view.id, state: cellState(view, state), isFlagged: state.flagged.has(view.id) }))
}

function cellState(view: ItemView, { responses, visited }: SessionState): CellState {
  if (answerState(view, responses[view.id] ?? null) === 'complete') return 'answered'
  return visited.has(view.id) ? 'seen' : 'unseen'
}

export interface MapCounts {
  readonly answered: number
  readonly flagged: number
  readonly seen: number
  readonly unseen: number
}

export function countCells(cells: readonly Cell[]): MapCounts {
  const count = (state: CellState) => cells.filter((cell) => cell.state === state).length
  return {
    answered: count('answered'),
    flagged: cells.filter((cell) => cell.isFlagged).length,
    seen: count('seen'),
    unseen: count('unseen'),
  }
}

/** The first item without an answer, from an item on and then from the beginning; null when there is none. */
export function firstBlank(cells: readonly Cell[]): string | null {
  return cells.find((cell) => cell.state !== 'answered')?.id ?? null
}
