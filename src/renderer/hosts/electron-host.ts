import type { InvokeChannel } from '../../contract/channels'
import type { Host } from '../../contract/host'
import type { IpcInput, IpcOutput, SiapBridge } from '../../contract/ipc'
import { createWindowFullScreen } from './window-full-screen'

declare global {
  interface Window {
    /** Put there by the preload script; absent in the browser edition. */
    readonly siap?: SiapBridge
  }
}

/** The desktop edition's machine, over typed IPC. */
export function createElectronHost(bridge: SiapBridge) {
  /** A refusal by the main process is a bug of ours, so it throws; everyday outcomes are inside the value. */
  async function ask<C extends InvokeChannel>(channel: C, input: IpcInput<C>): Promise<IpcOutput<C>> {
    const answer = await bridge.invoke(channel, input)
    if (!answer.ok) throw new Error(`${channel}: ${answer.code}`)
    return answer.value
  }

  return {
    edition: 'desktop',
    asksBeforeLink: true,
    appInfo: () => ask('app:get-info', undefined),
    pickFile: (kind) => ask('file:pick', { kind }),
    saveFile: ({ name, mediaType, bytes }) => ask('file:save', { name, mediaType, bytes }),
    print: (title) => ask('page:print', { title }),
    openLink: (url) => ask('link:open', { url }),
    setLanguage: async (language) => {
      await ask('app:set-language', { language })
    },
    onCommand: (listener) => bridge.on('menu:command', listener),
    onFileOpened: (listener) => {
      const take = async (): Promise<void> => {
        for (const file of await ask('file:take-opened', undefined)) listener(file)
      }
      const stop = bridge.on('file:opened', () => void take())
      void take() // a file that was there before anyone listened: the one that the app was started with
      return stop
    },
    // A newer desktop app is installed from outside.
    onUpdateReady: () => () => {},
    // The page may not fill the screen itself, since every permission is denied.
    fullScreen: createWindowFullScreen({
      set: (on) => ask('window:set-full-screen', { on }),
      listen: (listener) => bridge.on('window:full-screen', listener),
    }),
  } satisfies Host
}
