import type { SessionState } from '../../../core/exams/fold-session'

/** How an item stands on the map. The first three say what was given; a flag stands beside any of them. */
export type CellState = 'answered' | 'seen' | 'unseen'

export interface Cell {
  readonly id: string
  readonly state: CellState
  readonly isFlagged: boolean
}

export function cellsOf(ids: readonly string[], state: SessionState): readonly Cell[] {
  return ids.map((id) => ({
    id,
    state: state.responses[id] !== undefined ? 'answered' : state.visited.has(id) ? 'seen' : 'unseen',
    isFlagged: state.flagged.has(id),
  }))
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
