import type { SessionEvent } from './session'

/** The wall clock ahead of the monotonic one by more than this between two events: the machine slept. */
export const SLEEP_MS = 30_000

export interface Clocked {
  /** Time used, in milliseconds. */
  readonly elapsed: number
  /** Of that, time in gaps: between runs of the app, or asleep. */
  readonly gaps: number
}

/** What counts as time used: all of it; all but gaps (practice); or none (a pause). */
export type Counted = 'all' | 'awake' | 'nothing'

/**
 * The honest clock. Within a run time grows by monotonic time; a gap (between runs, or sleep) adds the wall-clock
 * difference, never below 0, so that setting the clock back gains nothing.
 */
export function stepClock(
  clock: Clocked,
  before: SessionEvent,
  after: Pick<SessionEvent, 'run' | 'wall' | 'mono'>,
  counted: Counted = 'all',
): Clocked {
  const wall = Math.max(0, after.wall - before.wall)
  const mono = Math.max(0, after.mono - before.mono)
  const isGap = after.run !== before.run || wall - mono > SLEEP_MS
  if (counted === 'nothing' || (isGap && counted === 'awake')) return clock
  const passed = isGap ? wall : mono
  return { elapsed: clock.elapsed + passed, gaps: clock.gaps + (isGap ? passed : 0) }
}
