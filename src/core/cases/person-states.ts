import type { LocalizedText } from '../lib/localized-text'
import type { Case } from './case'
import type { Decision } from './fold-run'

export interface PersonState {
  readonly id: string
  readonly label: LocalizedText
  readonly icon: Case['states'][number]['icon']
  readonly value: LocalizedText
  /** Whether the last decision changed it. */
  readonly isChanged: boolean
}

/** How the person is after these decisions. */
export function personStates(story: Case, decisions: readonly Pick<Decision, 'choice'>[]): PersonState[] {
  return story.states.map(({ id, label, icon, initial }) => {
    let value = initial
    let isChanged = false
    for (const { choice } of decisions) {
      const change = choice.consequence.changes.findLast((entry) => entry.state === id)
      isChanged = change !== undefined
      if (change !== undefined) value = change.value
    }
    return { id, label, icon, value, isChanged }
  })
}
