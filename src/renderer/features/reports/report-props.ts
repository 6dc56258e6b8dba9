import type { SessionState } from '../../../core/exams/fold-session'
import type { ScoreReport } from '../../../core/exams/score-report'
import type { Session, SessionEvent } from '../../../core/exams/session'
import type { BankItem } from '../../../core/items/bank-item'

/** A finished sitting: what its log and its items come to. */
export interface ReportProps {
  readonly session: Session
  readonly events: readonly SessionEvent[]
  readonly state: SessionState
  readonly form: readonly BankItem[]
  readonly report: ScoreReport
}
