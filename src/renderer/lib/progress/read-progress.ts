import { foldRun, type RunState } from '../../../core/cases/fold-run'
import { type Done, moduleProgress } from '../../../core/progress/module-progress'
import { domainReadinessOf, type Evidence, outcomeOfRating, readinessOf } from '../../../core/progress/readiness'
import { sittingToReview } from '../../../core/progress/sitting-to-review'
import { listCaseRuns, readCaseEvents, readPlayedCase } from '../../../data/case-run-repo'
import { listCheckAnswers } from '../../../data/check-repo'
import type { AppDatabase } from '../../../data/db'
import { listLessonProgress } from '../../../data/lesson-repo'
import { listPacks } from '../../../data/pack-repo'
import { listSelfAssessments } from '../../../data/self-assessment-repo'
import { readSnapshots } from '../../../data/session-repo'
import { readExams } from './exam-evidence'
import type { ProgressPicture } from './progress-picture'

/** Folds a learner's logs to the picture that home and library show. */
export async function readProgress(db: AppDatabase, profileId: string): Promise<ProgressPicture> {
  const [packs, lessons, checks, cases, exams, selfAssessments] = await Promise.all([
    listPacks(db),
    listLessonProgress(db, profileId),
    readChecks(db, profileId),
    readCases(db, profileId),
    readExams(db, profileId),
    listSelfAssessments(db, profileId),
  ])
  const evidence = [...exams.evidence, ...checks.evidence, ...cases.evidence]
  const done: Done = {
    lessons: new Map(
      lessons.map((row) => [
        `${row.pack}/${row.module}/${row.lesson}`,
        { isFinished: row.finishedAt !== null, at: row.updatedAt },
      ]),
    ),
    checks: checks.done,
    cases: cases.done,
  }
  return {
    packs,
    modules: packs.flatMap((pack) => pack.modules.map((module) => moduleProgress(pack.id, module, done))),
    readiness: readinessOf(evidence),
    domains: domainReadinessOf(evidence),
    runningExam: exams.running,
    toReview: sittingToReview(evidence),
    selfAssessments,
  }
}

async function readChecks(db: AppDatabase, profileId: string) {
  const answers = await listCheckAnswers(db, profileId)
  const snapshots = await readSnapshots(db, [...new Set(answers.map((answer) => answer.hash))])
  const done = new Map<string, { outcomes: Map<string, number>; at: number }>()
  const evidence: Evidence[] = []
  for (const answer of answers) {
    const key = `${answer.pack}/${answer.module}/${answer.check}`
    const entry = done.get(key) ?? { outcomes: new Map<string, number>(), at: 0 }
    entry.outcomes.set(answer.item, answer.outcome) // oldest first: the latest stays
    entry.at = Math.max(entry.at, answer.at)
    done.set(key, entry)
    const asked = snapshots.get(answer.hash)
    if (asked === undefined) continue
    const { aspect, pcf } = asked.item
    evidence.push({ aspect, pcf, outcome: answer.outcome, source: 'check', key: asked.id, at: answer.at })
  }
  return { done, evidence }
}

/** The latest run of each case tells how far it is; the decisions of finished ones are evidence. */
async function readCases(db: AppDatabase, profileId: string) {
  const done = new Map<string, { isFinished: boolean; at: number }>()
  const evidence: Evidence[] = []
  for (const run of (await listCaseRuns(db, profileId)).reverse()) {
    // As it was played: a later version of the case changes nothing about what was shown.
    const story = await readPlayedCase(db, run)
    const events = await readCaseEvents(db, profileId, run.id)
    if (story === null || events.length === 0) continue
    const folded = foldRun(story, events, run.mode)
    if (!folded.ok) continue // the case has changed since: its own screen says so
    const key = `${run.pack}/${run.module}/${run.caseId}`
    const isFinished = folded.value.place.kind === 'ending'
    const before = done.get(key)
    const at = events.at(-1)?.at ?? run.startedAt
    done.set(key, { isFinished: isFinished || before?.isFinished === true, at: Math.max(at, before?.at ?? 0) })
    if (isFinished) evidence.push(...evidenceOf(folded.value, key, at))
  }
  return { done, evidence }
}

function evidenceOf(run: RunState, key: string, at: number): Evidence[] {
  return run.decisions.flatMap(({ scene, choice }) =>
    choice.ratings.map((rating) => ({
      aspect: rating.aspect,
      outcome: outcomeOfRating(rating.value),
      source: 'case' as const,
      pcf: scene.pcf ?? [],
      key: `${key}/${scene.id}`,
      at,
    })),
  )
}
