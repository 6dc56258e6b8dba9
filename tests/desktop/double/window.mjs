import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { app } from './app.mjs'
import { BINDING } from './browser.mjs'
import { runtime } from './preload-runtime.mjs'
import { defaultSession } from './session.mjs'
import { afterReady, cancellable, record, state, strict, toElectron, toWeb } from './shared.mjs'
import { screen } from './system.mjs'

/** On most systems it takes a while, and isFullScreen() says so only then. */
const FULL_SCREEN_TAKES = 100

const REQUIRED = { sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true }

class WebContents extends EventEmitter {
  #decideOpen = () => ({ action: 'allow' })
  constructor(window) {
    super()
    this.window = window
  }
  get session() {
    return defaultSession
  }
  getURL = () => toElectron(this.window.page?.url() ?? '')
  isDestroyed = () => this.window.isDestroyed()
  setWindowOpenHandler = (decide) => {
    this.#decideOpen = decide
  }
  send = (channel, ...args) => {
    const message = [channel, structuredClone(args)]
    const deliver = ([name, values]) => window.__electronDeliver__?.(name, values)
    void this.window.opening.then((page) => page.evaluate(deliver, message)).catch(() => {}) // the page has gone
  }
  reload = () => {
    this.window.expected = this.window.page.url()
    void this.window.page.reload()
  }
  printToPDF = async (options = {}) => {
    const page = await this.window.opening
    return page.pdf({
      format: options.pageSize ?? 'Letter',
      landscape: options.landscape ?? false,
      preferCSSPageSize: options.preferCSSPageSize ?? false,
      printBackground: options.printBackground ?? false,
      tagged: options.generateTaggedPDF ?? false,
    })
  }
  __askToOpen = (url) => {
    const { action } = this.#decideOpen({ url })
    record('window-open', { url, action })
    if (action !== 'deny') throw new Error('electron double: child windows are not imitated')
  }
}

class Window extends EventEmitter {
  static #nextId = 1
  id = Window.#nextId++
  #isGone = false
  #isVisible
  #isMaximized = false
  #isMinimized = false
  #isFullScreen = false
  #bounds
  constructor(options = {}) {
    super()
    afterReady('BrowserWindow')
    const preferences = options.webPreferences ?? {}
    for (const [key, wanted] of Object.entries(REQUIRED)) {
      if ((preferences[key] ?? wanted) !== wanted) throw new Error(`electron double: ${key} must be ${wanted}`)
    }
    const { x = 0, y = 0, width = 800, height = 600 } = options
    this.#bounds = { x, y, width, height }
    this.#isVisible = options.show !== false
    this.webContents = strict('webContents', new WebContents(this))
    this.opening = this.#openPage(preferences)
    state.windows.set(this.id, this)
    app.emit('web-contents-created', {}, this.webContents)
  }
  async #openPage({ preload }) {
    const page = await state.context.newPage()
    this.page = page
    await page.setViewportSize({ width: this.#bounds.width, height: this.#bounds.height })
    if (preload) {
      const script = readFileSync(preload, 'utf8')
      await page.addInitScript(`(${runtime})(${JSON.stringify(BINDING)}, (require) => {${script}\n})`)
    }
    page.on('close', () => {
      if (!this.#isGone) this.__askToClose()
      this.#closed()
    })
    page.on('crash', () => this.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }))
    return page
  }
  #closed() {
    if (this.#isGone) return
    this.#isGone = true
    state.windows.delete(this.id)
    this.emit('closed')
    app.__windowClosed()
  }
  /** Emits "close"; answers whether nobody stopped it. */
  __askToClose = () => {
    const event = cancellable()
    this.emit('close', event)
    return !event.isPrevented
  }
  loadURL = async (url) => {
    const page = await this.opening
    this.expected = toWeb(url)
    await page.goto(this.expected, { waitUntil: 'load' })
    this.emit('ready-to-show')
    this.webContents.emit('did-finish-load')
    process.send?.({ type: 'window', id: this.id })
  }
  show = () => {
    this.#isVisible = true
    this.emit('show')
  }
  focus = () => void this.page?.bringToFront()
  minimize = () => {
    this.#isMinimized = true
  }
  restore = () => {
    this.#isMinimized = false
  }
  maximize = () => {
    this.#isMaximized = true
  }
  isVisible = () => this.#isVisible
  isMinimized = () => this.#isMinimized
  /** As on macOS: a window that fills the screen is not maximised. */
  isMaximized = () => this.#isMaximized && !this.#isFullScreen
  isFullScreen = () => this.#isFullScreen
  setFullScreen = (on) => {
    setTimeout(() => {
      if (this.#isGone || this.#isFullScreen === on) return
      this.#isFullScreen = on
      this.emit(on ? 'enter-full-screen' : 'leave-full-screen')
    }, FULL_SCREEN_TAKES)
  }
  isDestroyed = () => this.#isGone
  getBounds = () => ({ ...(this.#isFullScreen ? screen.getPrimaryDisplay().bounds : this.#bounds) })
  getNormalBounds = () => ({ ...this.#bounds })
  setBounds = (bounds) => {
    this.#bounds = { ...this.#bounds, ...bounds }
  }
  close = () => {
    if (this.__askToClose()) this.destroy()
  }
  /** Without asking, as in Electron. */
  destroy = () => {
    const { page } = this
    this.#closed()
    void page?.close().catch(() => {})
  }
}

const faces = new WeakMap()
const faceOf = (window) => faces.get(window) ?? null

function createWindow(options) {
  const window = new Window(options)
  const face = strict('BrowserWindow', window)
  faces.set(window, face)
  return face
}

export const BrowserWindow = Object.assign(createWindow, {
  getAllWindows: () => [...state.windows.values()].map(faceOf),
  getFocusedWindow: () => faceOf([...state.windows.values()].at(-1)),
  fromWebContents: (contents) => (contents.window.isDestroyed() ? null : faceOf(contents.window)),
  fromId: (id) => faceOf(state.windows.get(id)),
})
