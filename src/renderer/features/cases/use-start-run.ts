import type { CaseEvent } from '../../../core/cases/case-run'
import type { Decision } from '../../../core/cases/fold-run'
import { ok, type Result } from '../../../core/lib/result'
import { startCaseRun } from '../../../data/case-run-repo'
import type { WriteError } from '../../../data/write-result'
import { useProfile, useServices } from '../../lib/services'
import type { CasePlace } from './case-place'
import { hashOfCase } from './use-case'

/**
 * Begins a run; with decisions, a replay that stands where they lead. Comes to the new run's id once it is on disk. What was played
 * before stays as it was.
 */
export function useStartRun({ pack, module, story }: CasePlace) {
  const { db, clock, newId } = useServices()
  const profile = useProfile()
  return async (decisions: readonly Decision[] = []): Promise<Result<string, WriteError>> => {
    const id = newId()
    const at = clock.now().wall
    const hash = await hashOfCase(story)
    const run = {
      ...{ id, profileId: profile.id, pack, module: module.id, caseId: story.id, hash, startedAt: at },
      ...{ mode: 'study' as const, isTimed: false },
    }
    const whats = decisions.flatMap(({ scene, choice }): CaseEvent['what'][] => [
      { type: 'chose', scene: scene.id, choice: choice.id },
      { type: 'went-on' },
    ])
    const beginning = whats.map((what, seq) => ({ profileId: profile.id, runId: id, seq, at, what }))
    const started = await startCaseRun(db, run, beginning)
    return started.ok ? ok(id) : started
  }
}
