// What the parts of the double share: its state, and how it says what it does not know.
import { join } from 'node:path'

const SUFFIX = '.electron-double.invalid'

export const state = {
  isReady: false,
  /** scheme → privileges, as registered before ready */
  schemes: new Map(),
  /** scheme → protocol.handle's function */
  handlers: new Map(),
  /** id → Window */
  windows: new Map(),
  /** ipcMain.handle: channel → function */
  invokable: new Map(),
  /** the session's webRequest.onBeforeRequest */
  beforeRequest: undefined,
  /** Playwright's browser context, once launched */
  context: undefined,
}

/** Tells the test what happened, where the real thing would show nothing either. */
export function record(kind, detail) {
  process.send?.({ type: 'record', kind, detail })
}

/** Anything that is not imitated throws, so that no test passes on a silence. */
export function strict(name, members) {
  return new Proxy(members, {
    get(target, key, receiver) {
      if (typeof key === 'symbol' || key in target || key === 'then' || key === 'toJSON')
        return Reflect.get(target, key, receiver)
      throw new Error(`electron double: ${name}.${String(key)} is not imitated`)
    },
  })
}

export function afterReady(what) {
  if (!state.isReady) throw new Error(`${what} before app is ready`)
}

/** An event as Electron passes it, with whether a listener has stopped it. */
export function cancellable(details = {}) {
  return {
    ...details,
    isPrevented: false,
    preventDefault() {
      this.isPrevented = true
    },
  }
}

/** app://host/path, which Chromium does not know here, as https://host.app.….invalid/path, which the double answers. */
export function toWeb(url) {
  const { protocol, host, pathname, search, hash } = new URL(url)
  const scheme = protocol.slice(0, -1)
  return state.schemes.has(scheme) ? `https://${host}.${scheme}${SUFFIX}${pathname}${search}${hash}` : url
}

export function toElectron(url) {
  const parsed = URL.canParse(url) ? new URL(url) : null
  if (!parsed?.hostname.endsWith(SUFFIX)) return url
  const parts = parsed.hostname.slice(0, -SUFFIX.length).split('.')
  const scheme = parts.pop()
  return `${scheme}://${parts.join('.')}${parsed.pathname}${parsed.search}${parsed.hash}`
}

export const project = join(import.meta.dirname, '../../..')
