import { err, ok, type Result } from '../lib/result'
import type { CaseEvent, RunMode } from './case-run'

/** The lines do not follow on each other: no play of any case gives such a log. */
export interface BrokenLog {
  readonly kind: 'broken-log'
  readonly seq: number
}

/** A choice that was not taken back, and whether its consequence has been read. */
export interface StandingLine {
  readonly seq: number
  readonly chosen: Extract<CaseEvent['what'], { type: 'chose' }>
  readonly isOver: boolean
}

/**
 * The choices of a log that stand: what was taken back is left out before any case is asked, so that an update which removes
 * something that no longer counts breaks nothing. An assessed run goes one way: a line that goes back is none of its own.
 */
export function standingLines(
  events: readonly Pick<CaseEvent, 'seq' | 'what'>[],
  mode: RunMode,
): Result<readonly StandingLine[], BrokenLog> {
  let lines: StandingLine[] = []
  for (const { seq, what } of events) {
    const last = lines.at(-1)
    const isOpen = last !== undefined && !last.isOver
    if (what.type === 'chose') {
      if (isOpen) return err({ kind: 'broken-log', seq })
      lines.push({ seq, chosen: what, isOver: false })
    }
    if (what.type === 'went-on') {
      if (!isOpen) return err({ kind: 'broken-log', seq })
      lines[lines.length - 1] = { ...last, isOver: true }
    }
    if (what.type === 'rewound') {
      if (mode === 'assessed' || what.to >= lines.length) return err({ kind: 'broken-log', seq })
      lines = lines.slice(0, what.to)
    }
  }
  return ok(lines)
}
