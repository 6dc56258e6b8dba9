import { useRef, useState } from 'react'
import type { SaveOutcome } from '../../../../contract/host'
import { useProfile, useServices } from '../../../lib/services'
import { exportSittings, fileOf } from './export-sittings'

export type ExportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly done: number; readonly of: number }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'finished'; readonly outcome: SaveOutcome }

/** Writes sittings to a file of the learner's choice; long work that shows how far it is and can be stopped. */
export function useExport() {
  const { db, host } = useServices()
  const profile = useProfile()
  const [state, setState] = useState<ExportState>({ kind: 'idle' })
  const running = useRef<AbortController | null>(null)
  const save = async (read: () => Promise<readonly string[]>) => {
    const controller = new AbortController()
    running.current = controller
    try {
      const ids = await read()
      const onProgress = (done: number) => setState({ kind: 'reading', done, of: ids.length })
      onProgress(0)
      const sittings = await exportSittings(
        db,
        { profileId: profile.id, ids },
        { onProgress, signal: controller.signal },
      )
      setState(
        sittings === null ? { kind: 'stopped' } : { kind: 'finished', outcome: await host.saveFile(fileOf(sittings)) },
      )
    } catch {
      setState({ kind: 'finished', outcome: { kind: 'failed', reason: 'other' } })
    }
  }
  return { state, save, stop: () => running.current?.abort() }
}
