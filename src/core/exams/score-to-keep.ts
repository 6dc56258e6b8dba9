import type { BankItem } from '../items/bank-item'
import type { SessionState } from './fold-session'
import type { ScoreReport } from './score-report'
import type { Session } from './session'
import { SCORING_RULES, type SittingScore } from './sitting-end'

interface ScoredSitting {
  readonly session: Session
  readonly state: SessionState
  readonly form: readonly BankItem[]
  readonly report: ScoreReport
}

/** Of a sitting's report what lists and home show of it, as it is kept. */
export function scoreToKeep({ session, state, form, report }: ScoredSitting): SittingScore {
  const outcomes = new Map(report.items.map(({ id, outcome }) => [id, outcome]))
  return {
    sessionId: session.id,
    profileId: session.profileId,
    rules: SCORING_RULES,
    answered: Object.keys(state.responses).length,
    passed: report.passed,
    total: plain(report.total),
    aspects: Object.fromEntries(
      Object.entries(report.aspects).map(([aspect, score]) => [aspect, score === null ? null : plain(score)]),
    ) as SittingScore['aspects'], // the report has each aspect
    outcomes: form.map(({ id, item }) => ({
      id,
      aspect: item.aspect,
      pcf: [...item.pcf],
      outcome: outcomes.get(id) ?? 0,
    })),
    at: state.lastSavedAt,
  }
}

function plain({ interval: [low, high], ...score }: ScoreReport['total']): SittingScore['total'] {
  return { ...score, interval: [low, high] }
}
