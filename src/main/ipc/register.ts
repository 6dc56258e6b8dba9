import { BrowserWindow, ipcMain } from 'electron'
import { INVOKE_CHANNELS } from '../../contract/channels'
import type { Shell } from '../handlers/shell'
import type { RendererAddress } from '../renderer-address'
import { createDispatch, type Handlers } from './dispatch'
import { isTrustedSender } from './validate-sender'

interface RegisterOptions {
  readonly handlers: Handlers
  readonly address: RendererAddress
  readonly shellFor: (window: BrowserWindow) => Shell
}

/** The only place that touches ipcMain. */
export function registerIpc({ handlers, address, shellFor }: RegisterOptions): void {
  const dispatch = createDispatch(handlers)
  for (const channel of INVOKE_CHANNELS) {
    ipcMain.handle(channel, (event, input: unknown) => {
      const window = BrowserWindow.fromWebContents(event.sender)
      if (window === null) return { ok: false, code: 'untrusted-sender' }
      const isTrusted = isTrustedSender(event.senderFrame, address)
      return dispatch({ channel, input, isTrusted, shell: shellFor(window) })
    })
  }
}
