import type { CaseEvent, CaseRun } from '../../../core/cases/case-run'
import type { Decision } from '../../../core/cases/fold-run'
import { ok, type Result } from '../../../core/lib/result'
import { startCaseRun } from '../../../data/case-run-repo'
import type { WriteError } from '../../../data/write-result'
import { useProfile, useServices } from '../../lib/services'
import type { CasePlace } from './case-place'
import { hashOfCase } from './use-case'

/** What is chosen before a run and never changes in it. */
export type RunTerms = Pick<CaseRun, 'mode' | 'isTimed'>

const STUDY: RunTerms = { mode: 'study', isTimed: false }

/**
 * Begins a run; with decisions, a replay that stands where they lead. Comes to the new run's id once it is on disk. What was played
 * before stays as it was.
 */
export function useStartRun({ pack, module, story }: CasePlace) {
  const { db, clock, newId } = useServices()
  const profile = useProfile()
  return async (decisions: readonly Decision[] = [], terms = STUDY): Promise<Result<string, WriteError>> => {
    const id = newId()
    const at = clock.now().wall
    const hash = await hashOfCase(story)
    const run = {
      ...{ id, profileId: profile.id, pack, module: module.id, caseId: story.id, hash, startedAt: at },
      ...terms,
    }
    const whats = decisions.flatMap((decision): CaseEvent['what'][] => [lineOf(decision), { type: 'went-on' }])
    const beginning = whats.map((what, seq) => ({ profileId: profile.id, runId: id, seq, at, what }))
    const started = await startCaseRun(db, run, story, beginning)
    return started.ok ? ok(id) : started
  }
}

function lineOf({ scene, choice, response, byTime }: Decision): CaseEvent['what'] {
  return {
    type: 'chose',
    scene: scene.id,
    choice: choice.id,
    ...(response === null ? {} : { response }),
    ...(byTime ? { byTime } : {}),
  }
}
