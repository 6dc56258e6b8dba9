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

/** What stands of a log, and what going back has set aside. */
interface Followed {
  readonly lines: readonly StandingLine[]
  /** All that stood before the learner went back, until something is chosen anew; null where nothing is set aside. */
  readonly aside: readonly StandingLine[] | null
}

/**
 * The choices of a log that stand: what was taken back is left out before any case is asked, so that an update which removes
 * something that no longer counts breaks nothing. An assessed run goes one way: a line that goes back is none of its own.
 */
export function standingLines(events: readonly Line[], mode: RunMode): Result<readonly StandingLine[], BrokenLog> {
  const followed = follow(events, mode)
  return followed.ok ? ok(followed.value.lines) : followed
}

/** How many decisions going back has set aside that one line `restored` would bring back. */
export function decisionsAside(events: readonly Line[], mode: RunMode): number {
  const followed = follow(events, mode)
  if (!followed.ok || followed.value.aside === null) return 0
  return followed.value.aside.length - followed.value.lines.length
}

type Line = Pick<CaseEvent, 'seq' | 'what'>

function follow(events: readonly Line[], mode: RunMode): Result<Followed, BrokenLog> {
  let lines: readonly StandingLine[] = []
  let aside: readonly StandingLine[] | null = null
  for (const { seq, what } of events) {
    const last = lines.at(-1)
    const isOpen = last !== undefined && !last.isOver
    switch (what.type) {
      case 'chose':
        if (isOpen) return err({ kind: 'broken-log', seq })
        lines = [...lines, { seq, chosen: what, isOver: false }]
        aside = null
        break
      case 'went-on':
        if (!isOpen) return err({ kind: 'broken-log', seq })
        lines = [...lines.slice(0, -1), { ...last, isOver: true }]
        break
      case 'rewound':
        if (mode === 'assessed' || what.to >= lines.length) return err({ kind: 'broken-log', seq })
        aside ??= lines
        lines = lines.slice(0, what.to)
        break
      case 'restored':
        if (aside === null) return err({ kind: 'broken-log', seq })
        lines = aside
        aside = null
        break
      case 'updated':
      case 'kept-version':
        break
    }
  }
  return ok({ lines, aside })
}
