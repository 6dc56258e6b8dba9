import { contextBridge, ipcRenderer } from 'electron'
import { INVOKE_CHANNELS, PUSH_CHANNELS } from '../contract/channels'
import type { SiapBridge } from '../contract/ipc'

// A sandboxed preload can load nothing but electron, so the contract comes in as names and types only, never its schemas.

const bridge: SiapBridge = {
  invoke: (channel, input) => {
    if (!INVOKE_CHANNELS.includes(channel)) return Promise.resolve({ ok: false, code: 'unknown-channel' })
    return ipcRenderer.invoke(channel, input)
  },
  on: (channel, listener) => {
    if (!PUSH_CHANNELS.includes(channel)) return () => {}
    // The event stays here: it would hand the page the whole of ipcRenderer.
    const withoutEvent = (_event: unknown, message: Parameters<typeof listener>[0]): void => listener(message)
    ipcRenderer.on(channel, withoutEvent)
    return () => {
      ipcRenderer.removeListener(channel, withoutEvent)
    }
  },
}

contextBridge.exposeInMainWorld('siap', Object.freeze(bridge))
