import type { ItemOutcome } from './score-report'
import type { SessionState } from './session-state'

/** How what a candidate believed of the answers fits with what they were worth. Numbers are places in the form, from 1. */
export interface ConfidenceReport {
  /** Answers with a word on how sure the candidate was. */
  readonly given: number
  readonly sure: number
  readonly guessed: number
  /** Sure, and worth nothing: what one does not know that one does not know. */
  readonly sureButWrong: readonly number[]
  /** A guess that came out whole: luck, or more knowledge than trust in it. */
  readonly guessedRight: readonly number[]
}

/**
 * Null where the candidate said nothing of any answer. Wrong is worth 0 and right is worth 1, as the marks of the review have
 * it; an answer that is partly right is neither. After the cells of confidence-based marking (Gardner-Medwin 1995, ALT-J 3:80–85).
 */
export function reportConfidence(
  outcomes: readonly ItemOutcome[],
  { confidence, responses }: Pick<SessionState, 'confidence' | 'responses'>,
): ConfidenceReport | null {
  const given = outcomes.flatMap(({ id, outcome }, index) => {
    const said = confidence[id]
    return said === undefined || responses[id] === undefined ? [] : [{ said, outcome, number: index + 1 }]
  })
  if (given.length === 0) return null
  const sure = given.filter(({ said }) => said === 'sure')
  const guessed = given.filter(({ said }) => said === 'guess')
  return {
    given: given.length,
    sure: sure.length,
    guessed: guessed.length,
    sureButWrong: sure.filter(({ outcome }) => outcome <= 0).map(({ number }) => number),
    guessedRight: guessed.filter(({ outcome }) => outcome >= 1).map(({ number }) => number),
  }
}
