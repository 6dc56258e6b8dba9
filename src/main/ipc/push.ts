import { BrowserWindow } from 'electron'
import type { PushChannel } from '../../contract/channels'
import type { PushMessage } from '../../contract/ipc'

/** Tells the app's page something unasked, when there is one. */
export function push<C extends PushChannel>(channel: C, message: PushMessage<C>): void {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send(channel, message)
}
