import { join } from 'node:path'
import { BrowserWindow, nativeTheme, screen } from 'electron'
import { logError } from './logger'
import type { RendererAddress } from './renderer-address'
import type { ShellStateStore, WindowState } from './shell-state'
import { placeWindow, SMALLEST_WINDOW } from './window-bounds'

/** The page's own paper, so that the window does not flash white before the first paint. */
const PAPER = { light: '#FAF7F2', dark: '#14181D' }

interface WindowOptions {
  readonly address: RendererAddress
  readonly state: ShellStateStore
  /** The window has begun to fill the screen, or has ceased to. */
  readonly onFullScreen: (isOn: boolean) => void
  /** The page's process has died; the window is still there. */
  readonly onPageGone: (window: BrowserWindow) => void
}

/** Full screen is not remembered. No window counts as maximised while it lasts, so what it was opened as stands. */
function remember(window: BrowserWindow, before: WindowState | undefined): WindowState {
  const isMaximized = window.isFullScreen() ? before?.isMaximized === true : window.isMaximized()
  return { ...window.getNormalBounds(), isMaximized }
}

/** Opens the app's window as it was left, and remembers how it is left this time. */
export async function openMainWindow({ address, state, onFullScreen, onPageGone }: WindowOptions): Promise<void> {
  const before = state.get().window
  const primary = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter((display) => display.id !== primary.id)
  const window = new BrowserWindow({
    ...placeWindow(before, [primary.workArea, ...others.map((display) => display.workArea)]),
    minWidth: SMALLEST_WINDOW.width,
    minHeight: SMALLEST_WINDOW.height,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
    },
  })
  window.once('ready-to-show', () => {
    if (before?.isMaximized) window.maximize()
    window.show()
  })
  window.on('close', () => state.update({ window: remember(window, before) }))
  window.on('enter-full-screen', () => onFullScreen(true))
  window.on('leave-full-screen', () => onFullScreen(false))
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return
    logError('page process gone', reason)
    onPageGone(window)
  })
  try {
    await window.loadURL(address.page)
  } catch (error) {
    if (!window.isDestroyed()) throw error // else it was closed while it loaded
  }
}

/** Brings the app to the front, as a second start or a double click expects. */
export function showMainWindow(): void {
  const [window] = BrowserWindow.getAllWindows()
  if (window === undefined) return
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
