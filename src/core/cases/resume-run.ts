import type { Case } from './case'
import type { CaseEvent, CaseRun } from './case-run'
import { type FoldError, foldAsFar, foldRun, type RunPlace, type RunState } from './fold-run'
import { standingLines } from './standing-lines'

/** A case in the very words that a hash names. */
export interface CaseVersion {
  readonly hash: string
  readonly story: Case
}

export interface RunAndLog {
  readonly run: Pick<CaseRun, 'hash' | 'mode'>
  readonly events: readonly Pick<CaseEvent, 'seq' | 'what'>[]
}

/** The version that a run is played on: the one it began with, or the latest that it was taken over to. */
export function versionOf({ run, events }: RunAndLog): { readonly hash: string; readonly isKept: boolean } {
  let hash = run.hash
  let isKept = false
  for (const { what } of events) {
    if (what.type === 'updated') hash = what.hash
    if (what.type === 'kept-version') isKept = true
  }
  return { hash, isKept }
}

/** What today's case no longer has of a run: the choice or scene by its id, or the place where the learner stood. */
export type Parting =
  | Extract<FoldError, { kind: 'gone' }>
  | { readonly kind: 'leads-elsewhere'; readonly scene: string }

export type Resumed =
  /**
   * It goes on: on the version that it has, on today's, which knows all of it (`updated`: the log is to say so with its next line),
   * or on the version that the learner kept.
   */
  | { readonly kind: 'same' | 'updated' | 'kept'; readonly story: Case; readonly state: RunState }
  /** Over: shown from its own version for good. */
  | { readonly kind: 'finished'; readonly story: Case; readonly state: RunState }
  /** Today's case and the run have parted. */
  | {
      readonly kind: 'parted'
      readonly parting: Parting
      /** The version that it was played on, with which it can be finished; null for runs from before versions were kept. */
      readonly played: Case | null
      /** Of the decisions that stand, how many today's case still knows; the state is where they lead. */
      readonly decisions: number
      /** Whether something has to be taken back to go on from there. */
      readonly isRewound: boolean
      readonly state: RunState
    }
  | { readonly kind: 'broken'; readonly error: FoldError }

/**
 * How an open run goes on after its case may have changed. Never down another branch without a word: where a decision is gone, or the
 * place where the learner stood is now another, it is told, and the learner decides.
 */
export function resumeRun(log: RunAndLog, played: Case | null, today: CaseVersion): Resumed {
  const { run, events } = log
  const version = versionOf(log)
  const before = played === null ? null : foldRun(played, events, run.mode)
  if (played !== null && before?.ok) {
    const own = { story: played, state: before.value }
    if (before.value.place.kind === 'ending') return { kind: 'finished', ...own }
    if (version.isKept) return { kind: 'kept', ...own }
    if (version.hash === today.hash) return { kind: 'same', ...own }
  }
  const { state, error } = foldAsFar(today.story, events, run.mode)
  if (error?.kind === 'broken-log') return { kind: 'broken', error }
  const parting = error ?? placeParting(before?.ok ? before.value.place : null, state.place)
  if (parting !== null) {
    const standing = standingLines(events, run.mode)
    const decisions = state.decisions.length
    const isRewound = standing.ok && standing.value.length > decisions
    return { kind: 'parted', parting, played: before?.ok ? played : null, decisions, isRewound, state }
  }
  const kind = state.place.kind === 'ending' ? 'finished' : version.hash === today.hash ? 'same' : 'updated'
  return { kind, story: today.story, state }
}

/** All decisions are still there, but they lead to another place than the one where the learner stood. */
function placeParting(stood: RunPlace | null, stands: RunPlace): Parting | null {
  if (stood === null || (idOf(stood) === idOf(stands) && stood.kind === stands.kind)) return null
  return { kind: 'leads-elsewhere', scene: idOf(stood) }
}

function idOf(place: RunPlace): string {
  return place.kind === 'ending' ? place.ending.id : place.scene.id
}
