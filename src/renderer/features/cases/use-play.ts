import { useState } from 'react'
import type { CaseEvent, CaseRun } from '../../../core/cases/case-run'
import { appendCaseEvent } from '../../../data/case-run-repo'
import type { WriteError } from '../../../data/write-result'
import { useServices } from '../../lib/services'

export interface Play {
  readonly isSaving: boolean
  readonly error: WriteError | null
  /** Writes one line of the log. The screen follows when it is on disk, by reading it. */
  write(what: CaseEvent['what']): void
  retry(): void
}

export function usePlay(run: CaseRun, events: readonly CaseEvent[]): Play {
  const { db, clock } = useServices()
  const [isSaving, setIsSaving] = useState(false)
  const [failed, setFailed] = useState<{ readonly error: WriteError; readonly what: CaseEvent['what'] } | null>(null)

  const write = async (what: CaseEvent['what']) => {
    if (isSaving) return
    setIsSaving(true)
    const saved = await appendCaseEvent(db, {
      profileId: run.profileId,
      runId: run.id,
      seq: events.length,
      at: clock.now().wall,
      what,
    })
    setIsSaving(false)
    setFailed(saved.ok ? null : { error: saved.error, what })
  }

  return {
    isSaving,
    error: failed?.error ?? null,
    write: (what) => void write(what),
    retry: () => {
      if (failed !== null) void write(failed.what)
    },
  }
}
