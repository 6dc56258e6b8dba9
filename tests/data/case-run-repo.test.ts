import { beforeEach, describe, expect, it } from 'vitest'
import { caseSchema } from '../../src/core/cases/case'
import type { CaseEvent } from '../../src/core/cases/case-run'
import {
  appendCaseEvents,
  listCaseRuns,
  listRunsOfCase,
  readCaseEvents,
  readCaseRun,
  readPlayedCase,
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
const today = { hash: 'h', story }
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
    await startCaseRun(db, run, story)
    await appendCaseEvents(db, [line(0, CHOSE)])
    await appendCaseEvents(db, [line(1, ON)])
    expect((await readCaseEvents(db, 'ani', 'r1')).map((event) => event.what)).toEqual([CHOSE, ON])
    expect(await readCaseRun(db, 'ani', 'r1')).toEqual(run)
    expect(await readCaseRun(db, 'budi', 'r1')).toBeNull()
  })

  it('refuses a second line with the same number: another window was faster', async () => {
    await startCaseRun(db, run, story)
    await appendCaseEvents(db, [line(0, CHOSE)])
    expect(await appendCaseEvents(db, [line(0, ON)])).toEqual({ ok: false, error: { kind: 'conflict' } })
    expect(await readCaseEvents(db, 'ani', 'r1')).toHaveLength(1)
  })

  it('is open until its ending, then finished', async () => {
    await startCaseRun(db, run, story, [line(0, CHOSE), line(1, ON)])
    expect((await listRunsOfCase(db, place, today)).map(({ resumed }) => resumed.kind)).toEqual(['same'])
    await appendCaseEvents(db, [line(2, { type: 'chose', scene: 'lanjut', choice: 'dua' })])
    await appendCaseEvents(db, [line(3, ON)])
    expect((await listRunsOfCase(db, place, today)).map(({ resumed }) => resumed.kind)).toEqual(['finished'])
  })

  it('is told to have parted when the case has lost a choice since', async () => {
    await startCaseRun(db, run, story, [line(0, CHOSE)])
    const changed = caseSchema.parse(
      buildCase({
        scenes: [
          buildScene('awal', [buildChoice('janji', 'lanjut'), buildChoice('lain', 'lanjut')]),
          buildScene('lanjut', [buildChoice('satu', 'akhir-satu'), buildChoice('dua', 'akhir-dua')]),
        ],
      }),
    )
    expect(
      (await listRunsOfCase(db, place, { hash: 'h2', story: changed })).map(({ resumed }) => resumed.kind),
    ).toEqual(['parted'])
  })

  it('begins a replay with the log up to a decision, whole or not at all', async () => {
    await startCaseRun(db, run, story, [line(0, CHOSE)])
    await startCaseRun(db, { ...run, id: 'r2', startedAt: 2 }, story, [line(0, CHOSE, 'r2'), line(1, ON, 'r2')])
    expect((await listCaseRuns(db, 'ani')).map(({ id }) => id)).toEqual(['r2', 'r1'])
    const broken = await startCaseRun(db, { ...run, id: 'r3' }, story, [line(0, CHOSE, 'r2')])
    expect(broken.ok).toBe(false)
    expect(await readCaseRun(db, 'ani', 'r3')).toBeNull()
  })

  it('is played for good on the version that it began with, whatever its pack has become', async () => {
    await startCaseRun(db, run, story, [line(0, CHOSE), line(1, ON)])
    await appendCaseEvents(db, [line(2, { type: 'chose', scene: 'lanjut', choice: 'dua' }), line(3, ON)])
    expect(await readPlayedCase(db, run)).toEqual(story)
    const later = { hash: 'h2', story: caseSchema.parse(buildCase({ minutes: 9 })) }
    const [found] = await listRunsOfCase(db, place, later)
    expect(found?.resumed).toMatchObject({ kind: 'finished', story: { minutes: 5 } })
  })

  it('is shown on the version that it was taken over to, which is kept in the same breath', async () => {
    await startCaseRun(db, run, story, [line(0, CHOSE)])
    const later = { hash: 'h2', story: caseSchema.parse(buildCase({ minutes: 9 })) }
    expect((await listRunsOfCase(db, place, later)).map(({ resumed }) => resumed.kind)).toEqual(['updated'])
    await appendCaseEvents(db, [line(1, { type: 'updated', hash: 'h2' }), line(2, ON)], later)
    expect((await readPlayedCase(db, run))?.minutes).toBe(9)
    expect((await listRunsOfCase(db, place, later)).map(({ resumed }) => resumed.kind)).toEqual(['same'])
  })

  it('writes neither lines nor version where one of them is refused', async () => {
    await startCaseRun(db, run, story, [line(0, CHOSE)])
    const refused = await appendCaseEvents(db, [line(1, ON), line(0, ON)], { hash: 'h2', story })
    expect(refused.ok).toBe(false)
    expect(await readCaseEvents(db, 'ani', 'r1')).toHaveLength(1)
    expect(await db.caseSnapshots.get('h2')).toBeUndefined()
  })
})
