import type { Clock } from './services'

/** The machine's clocks. One page load is one run. */
export function createSystemClock(run: string): Clock {
  return { now: () => ({ run, wall: Date.now(), mono: performance.now() }) }
}

/** `crypto.randomUUID` exists only in secure contexts; `getRandomValues` everywhere. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

export function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
}
