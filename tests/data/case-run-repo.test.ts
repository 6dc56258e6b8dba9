import { beforeEach, describe, expect, it } from 'vitest'
import { caseSchema } from '../../src/core/cases/case'
import type { CaseEvent } from '../../src/core/cases/case-run'
import {
  appendCaseEvent,
  listCaseRuns,
  listRunsOfCase,
  readCaseEvents,
  readCaseRun,
  startCaseRun,
} from '../../src/data/case-run-repo'
import { AppDatabase } from '../../src/data/db'
import { buildCase, buildChoice, buildScene } from '../support/build-pack'

let db: AppDatabase
let names = 0
beforeEach(async () => {
  names += 1
  db = new AppDatabase(`runs-${names}`)
  await db.open()
})

const story = caseSchema.parse(buildCase())
const run = {
  id: 'r1',
  profileId: 'ani',
  pack: 'contoh',
  module: 'dasar',
  caseId: 'kasus',
  hash: 'h',
  mode: 'study' as const,
  isTimed: false,
  startedAt: 1,
}
const line = (seq: number, what: CaseEvent['what'], runId = 'r1'): CaseEvent => ({
  profileId: 'ani',
  runId,
  seq,
  at: seq,
  what,
})
const CHOSE = { type: 'chose', scene: 'awal', choice: 'jujur' } as const
const ON = { type: 'went-on' } as const
const place = { profileId: 'ani', pack: 'contoh', module: 'dasar' }

describe('a run of a case', () => {
  it('is read as it was written, in order, and by its own learner only', async () => {
    await startCaseRun(db, run)
    await appendCaseEvent(db, line(0, CHOSE))
    await appendCaseEvent(db, line(1, ON))
    expect((await readCaseEvents(db, 'ani', 'r1')).map((event) => event.what)).toEqual([CHOSE, ON])
    expect(await readCaseRun(db, 'ani', 'r1')).toEqual(run)
    expect(await readCaseRun(db, 'budi', 'r1')).toBeNull()
  })

  it('refuses a second line with the same number: another window was faster', async () => {
    await startCaseRun(db, run)
    await appendCaseEvent(db, line(0, CHOSE))
    expect(await appendCaseEvent(db, line(0, ON))).toEqual({ ok: false, error: { kind: 'conflict' } })
    expect(await readCaseEvents(db, 'ani', 'r1')).toHaveLength(1)
  })

  it('is open until its ending, then finished', async () => {
    await startCaseRun(db, run, [line(0, CHOSE), line(1, ON)])
    expect((await listRunsOfCase(db, place, story)).map(({ state }) => state)).toEqual(['open'])
    await appendCaseEvent(db, line(2, { type: 'chose', scene: 'lanjut', choice: 'dua' }))
    await appendCaseEvent(db, line(3, ON))
    expect((await listRunsOfCase(db, place, story)).map(({ state }) => state)).toEqual(['finished'])
  })

  it('is told as stuck when the case has lost a choice since', async () => {
    await startCaseRun(db, run, [line(0, CHOSE)])
    const changed = caseSchema.parse(
      buildCase({
        scenes: [
          buildScene('awal', [buildChoice('janji', 'lanjut'), buildChoice('lain', 'lanjut')]),
          buildScene('lanjut', [buildChoice('satu', 'akhir-satu'), buildChoice('dua', 'akhir-dua')]),
        ],
      }),
    )
    expect((await listRunsOfCase(db, place, changed)).map(({ state }) => state)).toEqual(['stuck'])
  })

  it('begins a replay with the log up to a decision, whole or not at all', async () => {
    await startCaseRun(db, run, [line(0, CHOSE)])
    await startCaseRun(db, { ...run, id: 'r2', startedAt: 2 }, [line(0, CHOSE, 'r2'), line(1, ON, 'r2')])
    expect((await listCaseRuns(db, 'ani')).map(({ id }) => id)).toEqual(['r2', 'r1'])
    const broken = await startCaseRun(db, { ...run, id: 'r3' }, [line(0, CHOSE, 'r2')])
    expect(broken.ok).toBe(false)
    expect(await readCaseRun(db, 'ani', 'r3')).toBeNull()
  })
})
