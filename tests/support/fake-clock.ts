import type { Clock } from '../../src/renderer/lib/services'

export interface FakeClock extends Clock {
  /** Both clocks go on by this many milliseconds. */
  pass(ms: number): void
}

/** 24 November 2026, 09.41 in Jakarta, until somebody lets time pass. */
export function fakeClock(run = 'run-1'): FakeClock {
  let mono = 0
  const start = Date.UTC(2026, 10, 24, 2, 41)
  return {
    now: () => ({ run, wall: start + mono, mono }),
    pass: (ms) => {
      mono += ms
    },
  }
}
