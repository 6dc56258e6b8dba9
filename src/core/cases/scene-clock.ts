import { SLEEP_MS } from '../exams/fold-clock'
import type { CaseEvent, CaseRun } from './case-run'

/** Both clocks at one moment, in milliseconds. */
export interface Reading {
  readonly wall: number
  readonly mono: number
}

/** The time of a scene that has a limit. */
export interface SceneClock {
  /** Milliseconds used since the scene was entered. */
  readonly used: number
  /** The last of it passed while nobody was there: the app was closed, or the machine slept. */
  readonly isAway: boolean
  readonly at: Reading
}

/** When the scene was entered in which a run stands: its log's last line led there. */
export function enteredAt(run: Pick<CaseRun, 'startedAt'>, events: readonly Pick<CaseEvent, 'at'>[]): number {
  return events.at(-1)?.at ?? run.startedAt
}

/**
 * The clock of a scene as it is opened, first or again: time goes on from when the scene was entered, also while the app was closed, so
 * that closing it gains nothing. A wall clock that was set back costs nothing either.
 */
export function openSceneClock(entered: number, now: Reading): SceneClock {
  const used = Math.max(0, now.wall - entered)
  return { used, isAway: used > SLEEP_MS, at: now }
}

/**
 * A moment later. Time grows by monotonic time; where the wall clock ran ahead of it by more than half a minute the machine slept, and that
 * counts as time away. While it is held, none of it counts.
 */
export function passSceneTime(clock: SceneClock, now: Reading, isHeld: boolean): SceneClock {
  if (isHeld) return { ...clock, isAway: false, at: now }
  const wall = now.wall - clock.at.wall
  const mono = Math.max(0, now.mono - clock.at.mono)
  const isAway = wall - mono > SLEEP_MS
  return { used: clock.used + (isAway ? wall : mono), isAway, at: now }
}

/** Milliseconds left of a limit in seconds, down to 0: time away takes no more than there was. */
export function timeLeft(clock: SceneClock, seconds: number): number {
  return Math.max(0, seconds * 1000 - clock.used)
}
