import { useRef, useState } from 'react'
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
  const isBusy = useRef(false) // known at once: a second press comes before the screen has followed the first
  const written = useRef(-1) // the newest line on disk: the screen may still be reading it
  const [failed, setFailed] = useState<{ readonly error: WriteError; readonly what: CaseEvent['what'] } | null>(null)

  const write = async (what: CaseEvent['what']) => {
    const seq = events.length
    if (isBusy.current || seq <= written.current) return
    isBusy.current = true
    setIsSaving(true)
    const saved = await appendCaseEvent(db, {
      profileId: run.profileId,
      runId: run.id,
      seq,
      at: clock.now().wall,
      what,
    })
    if (saved.ok) written.current = seq
    isBusy.current = false
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
