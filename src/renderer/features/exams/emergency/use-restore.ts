import { useState } from 'react'
import {
  type EmergencyFault,
  type EmergencyFile,
  ownedBy,
  readEmergencyFile,
} from '../../../../core/exams/emergency-file'
import type { Result } from '../../../../core/lib/result'
import type { RestoreError } from '../../../../data/restore-sitting'
import { useProfile, useServices } from '../../../lib/services'

export type RestoreFault = EmergencyFault | RestoreError | { readonly kind: 'unreadable' }

export type Restoring =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  /** Another learner's by its own word: it is taken as one's own only after a question. */
  | { readonly kind: 'asking'; readonly file: EmergencyFile }
  | { readonly kind: 'restored'; readonly sessionId: string; readonly added: number }
  | { readonly kind: 'refused'; readonly fault: RestoreFault }

/** Takes a sitting back in from a file that the learner chooses. */
export function useRestore() {
  const { host, assembler } = useServices()
  const profile = useProfile()
  const [state, setState] = useState<Restoring>({ kind: 'idle' })

  const restore = async (file: EmergencyFile) => {
    setState({ kind: 'busy' })
    const request = ownedBy(profile.id, file)
    const outcome = await assembler.restore(request).catch((error: unknown) => failed(error))
    setState(
      outcome.ok
        ? { kind: 'restored', sessionId: request.session.id, added: outcome.value }
        : { kind: 'refused', fault: outcome.error },
    )
  }
  const pick = async () => {
    const picked = await host.pickFile('backup')
    if (picked.kind === 'cancelled') return
    if (picked.kind !== 'picked') return setState({ kind: 'refused', fault: { kind: picked.kind } })
    const read = readEmergencyFile(picked.file.bytes.length, textOf(picked.file.bytes))
    if (!read.ok) setState({ kind: 'refused', fault: read.error })
    else if (read.value.session.profileId === profile.id) await restore(read.value)
    else setState({ kind: 'asking', file: read.value })
  }
  return { state, pick, restore, leave: () => setState({ kind: 'idle' }) }
}

/** The worker broke off: nothing was written, or all of it. */
function failed(error: unknown): Result<never, RestoreError> {
  const detail = error instanceof Error ? error.message : String(error)
  return { ok: false, error: { kind: 'not-written', error: { kind: 'failed', detail } } }
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
