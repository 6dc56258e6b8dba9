import type { SessionEvent } from './session'
import type { ByItem, SessionState } from './session-state'

export type ItemHappening = Extract<SessionEvent['what'], { item: string }>

/** What was done to one item. An answer that was held against the key stays as it was. */
export function foldItemEvent(state: SessionState, what: ItemHappening): SessionState {
  const { item } = what
  switch (what.type) {
    case 'visited':
      return { ...state, current: item, visited: withMember(state.visited, item, true) }
    case 'answered':
      return state.checked.has(item) ? state : { ...state, responses: withValue(state.responses, item, what.response) }
    case 'flagged':
      return { ...state, flagged: withMember(state.flagged, item, what.on) }
    case 'struck': {
      const others = (state.struck[item] ?? []).filter((option) => option !== what.option)
      return { ...state, struck: withValue(state.struck, item, what.on ? [...others, what.option] : others) }
    }
    case 'noted':
      return { ...state, notes: withValue(state.notes, item, what.text === '' ? null : what.text) }
    case 'highlighted':
      return { ...state, highlights: withValue(state.highlights, item, what.highlights) }
    case 'confident':
      return { ...state, confidence: withValue(state.confidence, item, what.confidence) }
    case 'checked':
      return { ...state, checked: withMember(state.checked, item, true) }
  }
}

function withMember(set: ReadonlySet<string>, member: string, on: boolean): ReadonlySet<string> {
  const next = new Set(set)
  if (on) next.add(member)
  else next.delete(member)
  return next
}

/** Null takes the item's value away. */
function withValue<T>(values: ByItem<T>, item: string, value: T | null): ByItem<T> {
  const { [item]: _replaced, ...others } = values
  return value === null ? others : { ...others, [item]: value }
}
