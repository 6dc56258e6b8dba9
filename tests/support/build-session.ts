import { blueprintSchema } from '../../src/core/exams/blueprint'
import type { Session, SessionEvent, SessionHappening } from '../../src/core/exams/session'
import { text } from './build-item'

export const HASH = 'a'.repeat(64)
export const START = Date.UTC(2026, 10, 24, 2, 0, 0)

/** A sitting of four items and ten minutes. */
export function buildSession(overrides: Partial<Session> = {}): Session {
  return {
    id: 'sesi-satu',
    profileId: 'nadia',
    blueprint: blueprintSchema.parse({
      id: 'cepat',
      title: text('Simulasi cepat'),
      description: text('Simulasi latihan, bukan soal resmi.'),
      minutes: 10,
      pool: ['contoh'],
      quotas: [{ where: { aspect: 'skills' }, count: 4 }],
      aspects: ['skills'],
    }),
    pack: 'contoh',
    mode: 'simulation',
    extraTime: 1,
    seed: 7,
    bank: HASH,
    form: ['satu', 'dua', 'tiga', 'empat'].map((id) => ({ id: `contoh/${id}`, version: 1, hash: HASH })),
    startedAt: START,
    removedAt: null,
    ...overrides,
  }
}

/** A log from happenings: seconds after the start on both clocks, in one run unless said otherwise. */
export function buildLog(
  session: Session,
  steps: readonly {
    readonly at: number
    readonly what: SessionHappening
    readonly run?: string
    readonly mono?: number
  }[],
): SessionEvent[] {
  return steps.map(({ at, what, run = 'run-satu', mono = at }, seq) => ({
    profileId: session.profileId,
    sessionId: session.id,
    seq,
    run,
    wall: session.startedAt + at * 1000,
    mono: mono * 1000,
    what,
  }))
}
