import { useRef, useState } from 'react'
import type { CaseEvent } from '../../../core/cases/case-run'
import type { CaseVersion } from '../../../core/cases/resume-run'
import { appendCaseEvents, type RunWithLog } from '../../../data/case-run-repo'
import type { WriteError } from '../../../data/write-result'
import { useServices } from '../../lib/services'

type What = CaseEvent['what']

export interface Play {
  readonly isSaving: boolean
  readonly error: WriteError | null
  /** Writes the next lines of the log, all or none. The screen follows when they are on disk, by reading them. */
  write(...whats: readonly What[]): void
  retry(): void
}

/** `today` is the version that a run is taken over to with its next line, where the case has changed since. */
export function usePlay({ run, events, resumed }: RunWithLog, today: CaseVersion): Play {
  const { db, clock } = useServices()
  const [isSaving, setIsSaving] = useState(false)
  const isBusy = useRef(false) // known at once: a second press comes before the screen has followed the first
  const written = useRef(-1) // the newest line on disk: the screen may still be reading it
  const [failed, setFailed] = useState<{ readonly error: WriteError; readonly whats: readonly What[] } | null>(null)

  const write = async (...whats: readonly What[]) => {
    if (isBusy.current || events.length <= written.current) return
    isBusy.current = true
    setIsSaving(true)
    const takesOver: What[] = resumed.kind === 'updated' ? [{ type: 'updated', hash: today.hash }] : []
    const at = clock.now().wall
    const lines = [...takesOver, ...whats].map((what, index) => ({
      ...{ profileId: run.profileId, runId: run.id },
      ...{ seq: events.length + index, at, what },
    }))
    const isTakenOver = lines.some(({ what }) => what.type === 'updated')
    const saved = await appendCaseEvents(db, lines, isTakenOver ? today : null)
    if (saved.ok) written.current = events.length + lines.length - 1
    isBusy.current = false
    setIsSaving(false)
    setFailed(saved.ok ? null : { error: saved.error, whats })
  }

  return {
    isSaving,
    error: failed?.error ?? null,
    write: (...whats) => void write(...whats),
    retry: () => {
      if (failed !== null) void write(...failed.whats)
    },
  }
}
