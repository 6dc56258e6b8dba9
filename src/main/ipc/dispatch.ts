import type { InvokeChannel } from '../../contract/channels'
import { IPC_SCHEMAS, type IpcEnvelope, type IpcInput, type IpcOutput } from '../../contract/ipc'
import type { Shell } from '../handlers/shell'
import { logError } from '../logger'

/** One handler for each channel: a channel without one does not compile. */
export type Handlers = {
  readonly [C in InvokeChannel]: (input: IpcInput<C>, shell: Shell) => Promise<IpcOutput<C>>
}

export interface Question {
  readonly channel: InvokeChannel
  readonly input: unknown
  readonly isTrusted: boolean
  readonly shell: Shell
}

/** Checks who asks and what, calls the handler, checks what it says, and answers with a value or a code: never throws. */
export function createDispatch(handlers: Handlers): (question: Question) => Promise<IpcEnvelope<unknown>> {
  return async ({ channel, input, isTrusted, shell }) => {
    if (!isTrusted) return { ok: false, code: 'untrusted-sender' }
    const schemas = IPC_SCHEMAS[channel]
    const parsed = schemas.input.safeParse(input)
    if (!parsed.success) return { ok: false, code: 'bad-input' }
    // The schema of this very channel has just been passed, which a lookup by a union of names cannot tell the compiler.
    const handle = handlers[channel] as (input: unknown, shell: Shell) => Promise<unknown>
    try {
      return { ok: true, value: schemas.output.parse(await handle(parsed.data, shell)) }
    } catch (error) {
      logError(channel, error)
      return { ok: false, code: 'handler-failed' }
    }
  }
}
