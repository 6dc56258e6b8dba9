import type { SessionState } from '../../../core/exams/fold-session'
import type { ScoreReport } from '../../../core/exams/score-report'
import type { Session } from '../../../core/exams/session'
import type { BankItem } from '../../../core/items/bank-item'

/** A finished sitting: what its log and its items come to. */
export interface ReportProps {
  readonly session: Session
  readonly state: SessionState
  readonly form: readonly BankItem[]
  readonly report: ScoreReport
}
