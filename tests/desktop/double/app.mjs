import { EventEmitter } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchBrowser } from './browser.mjs'
import { cancellable, project, record, state, strict } from './shared.mjs'
import { requestLock } from './single-instance.mjs'

const manifest = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'))

class App extends EventEmitter {
  #paths = new Map()
  #resolveReady
  #ready = new Promise((resolve) => {
    this.#resolveReady = resolve
  })
  #isQuitting = false
  isPackaged = false
  whenReady = () => this.#ready
  isReady = () => state.isReady
  getVersion = () => manifest.version
  getName = () => manifest.productName
  getLocale = () => process.env.SIAP_DOUBLE_LOCALE ?? 'en-US'
  getAppPath = () => process.cwd()
  setAppUserModelId = (id) => record('app-user-model-id', id)
  enableSandbox = () => {
    if (state.isReady) throw new Error('app.enableSandbox() can only be called before app is ready')
  }
  setPath = (name, value) => {
    mkdirSync(value, { recursive: true })
    this.#paths.set(name, value)
  }
  getPath = (name) => {
    if (!this.#paths.has(name)) this.setPath(name, mkdtempSync(join(tmpdir(), `electron-double-${name}-`)))
    return this.#paths.get(name)
  }
  requestSingleInstanceLock = () =>
    requestLock(this.getPath('userData'), (argv, folder) => {
      void this.#ready.then(() => this.emit('second-instance', {}, argv, folder, undefined))
    })
  /** As Electron does: every window is asked, and any of them can stop it. */
  quit = async () => {
    if (this.#isQuitting) return
    this.#isQuitting = true
    const before = cancellable()
    this.emit('before-quit', before)
    if (before.isPrevented || ![...state.windows.values()].every((window) => window.__askToClose())) {
      this.#isQuitting = false
      return
    }
    for (const window of state.windows.values()) window.destroy()
    this.emit('will-quit', cancellable())
    this.emit('quit', {}, 0)
    await state.context?.close()
    process.exit(0)
  }
  exit = (code = 0) => process.exit(code)
  __start = async () => {
    await launchBrowser(this.getPath('userData'))
    state.isReady = true
    this.emit('ready', {}, {})
    this.#resolveReady()
  }
  __windowClosed = () => {
    if (state.windows.size > 0 || this.#isQuitting) return
    if (!this.emit('window-all-closed')) void this.quit()
  }
}

export const app = strict('app', new App())
