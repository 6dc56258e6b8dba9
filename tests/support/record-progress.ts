import { caseSchema } from '../../src/core/cases/case'
import type { CaseEvent } from '../../src/core/cases/case-run'
import { startCaseRun } from '../../src/data/case-run-repo'
import { saveCheckAnswer } from '../../src/data/check-repo'
import { recordReading } from '../../src/data/lesson-repo'
import { contentHash } from '../../src/formats/content-hash'
import { buildBankItem } from './build-item'
import { ANI, type AppWorld } from './render-with-app'
import { SAMPLE_CASE } from './sample-case'

const PLACE = { profileId: ANI.id, pack: 'contoh', module: 'dasar' }

interface LessonOptions {
  readonly module?: string
  readonly lesson?: string
  readonly isFinished?: boolean
  readonly at?: number
}

/** Ani opens a lesson of the sample pack, and reads half of it or all. */
export async function recordLesson(world: AppWorld, options: LessonOptions = {}): Promise<void> {
  const { module = 'dasar', lesson = 'pertama', isFinished = true, at = 10 } = options
  const finishedAt = isFinished ? at : null
  const reading = { ...PLACE, module, lesson, block: 0, share: isFinished ? 1 : 0.5, updatedAt: at, finishedAt }
  expectWritten(await recordReading(world.db, reading))
}

/** Ani answers the one item of the sample pack's check. */
export async function recordCheck(world: AppWorld, at = 20): Promise<void> {
  const entry = buildBankItem({ id: 'cek-satu' })
  const hash = await contentHash(entry)
  const answer = { ...PLACE, id: 'jawaban', check: 'cek', item: 'cek-satu', hash, response: 'b', outcome: 1, at }
  expectWritten(await saveCheckAnswer(world.db, answer, { hash, entry }))
}

const FIRST: readonly CaseEvent['what'][] = [{ type: 'chose', scene: 'pesan', choice: 'jujur' }, { type: 'went-on' }]
const SECOND: readonly CaseEvent['what'][] = [{ type: 'chose', scene: 'layanan', choice: 'tanya' }, { type: 'went-on' }]

/** Ani plays the sample case: to its end, or until she has made one decision. */
export async function recordCase(world: AppWorld, { isFinished = true, at = 30 } = {}): Promise<void> {
  const run = {
    ...PLACE,
    id: 'putaran',
    caseId: 'kasus',
    hash: 'h',
    mode: 'study' as const,
    isTimed: false,
    startedAt: at,
  }
  const events = (isFinished ? [...FIRST, ...SECOND] : FIRST).map((what, seq) => ({
    profileId: ANI.id,
    runId: run.id,
    seq,
    at,
    what,
  }))
  expectWritten(await startCaseRun(world.db, run, caseSchema.parse(SAMPLE_CASE), events))
}

function expectWritten(result: { readonly ok: boolean }): void {
  if (!result.ok) throw new Error(JSON.stringify(result))
}
