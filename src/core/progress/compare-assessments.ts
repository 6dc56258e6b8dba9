import { type SelfAssessment, STATEMENTS, type StatementId } from './self-assessment'

/** One statement, as it was rated before and after; null where it was not. */
export interface ComparedStatement {
  readonly id: StatementId
  readonly before: number | null
  readonly after: number | null
}

export interface Comparison {
  readonly before: SelfAssessment | null
  readonly after: SelfAssessment | null
  readonly statements: readonly ComparedStatement[]
  /** How many statements were rated higher, lower and the same afterwards. Of those rated twice only. */
  readonly higher: number
  readonly lower: number
  readonly same: number
}

/**
 * A module's self-assessments side by side: the latest before and the latest after. Statement by statement, never summed up: a sum
 * would pass for a measure of a person.
 */
export function compareAssessments(rows: readonly SelfAssessment[]): Comparison {
  const latest = (when: SelfAssessment['when']) =>
    rows.reduce<SelfAssessment | null>(
      (found, row) => (row.when === when && (found === null || row.at >= found.at) ? row : found),
      null,
    )
  const before = latest('before')
  const after = latest('after')
  const statements = STATEMENTS.map(({ id }) => ({
    id,
    before: before?.ratings[id] ?? null,
    after: after?.ratings[id] ?? null,
  }))
  const changes = statements.flatMap((row) =>
    row.before === null || row.after === null ? [] : [row.after - row.before],
  )
  return {
    before,
    after,
    statements,
    higher: changes.filter((change) => change > 0).length,
    lower: changes.filter((change) => change < 0).length,
    same: changes.filter((change) => change === 0).length,
  }
}
