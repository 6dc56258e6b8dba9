import { join } from 'node:path'
import { app, BrowserWindow, dialog, protocol, session } from 'electron'
import { APP_ID } from './app-id'
import { createAppProtocol } from './app-protocol'
import { createElectronShell } from './electron-shell'
import { getInfo, setLanguage } from './handlers/app'
import { pickFile, saveFile } from './handlers/file'
import { openLink } from './handlers/link'
import { printPage } from './handlers/page'
import { setFullScreen } from './handlers/window'
import type { Handlers } from './ipc/dispatch'
import { push } from './ipc/push'
import { registerIpc } from './ipc/register'
import { logError } from './logger'
import { setApplicationMenu } from './menu'
import { offerReload, showOpenRefusal } from './notices'
import { createOpenedFiles, filesInArguments, isOpenable, type OpenedFiles } from './opened-files'
import { readLimited } from './read-file'
import { APP_SCHEME, rendererAddress } from './renderer-address'
import { hardenContents, hardenSession } from './security'
import { openShellState } from './shell-state'
import { createTranslator, languageOfLocale } from './translate'
import { openMainWindow, showMainWindow } from './window'

const RENDERER = join(import.meta.dirname, '../renderer')

// What must be said before Electron is ready.
protocol.registerSchemesAsPrivileged([
  { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
])
app.enableSandbox()
app.setAppUserModelId(APP_ID)
if (!app.isPackaged && process.env.SIAP_USER_DATA) app.setPath('userData', process.env.SIAP_USER_DATA)

/** Files named before there is anything to read them: on the command line, and what macOS hands over early. */
const early = filesInArguments(process.argv.slice(1), process.cwd())
let openedFiles: OpenedFiles | undefined
app.on('open-file', (event, path) => {
  event.preventDefault()
  if (!isOpenable(path)) return
  if (openedFiles === undefined) early.push(path)
  else void openedFiles.add([path])
})

// No top-level await on whenReady: Electron is ready only after this module has been evaluated (electron#40719).
if (app.requestSingleInstanceLock()) void app.whenReady().then(start).catch(giveUp)
else app.quit()

async function start(): Promise<void> {
  const address = rendererAddress(app.isPackaged, process.env.ELECTRON_RENDERER_URL)
  const isDevelopment = address.devServer !== null
  const packs = join(app.isPackaged ? process.resourcesPath : RENDERER, 'packs')
  protocol.handle(APP_SCHEME, createAppProtocol({ renderer: RENDERER, packs }))
  hardenSession(session.defaultSession, address)
  hardenContents(app, address)

  const state = openShellState(join(app.getPath('userData'), 'shell-state.json'))
  const translator = createTranslator(state.get().language ?? languageOfLocale(app.getLocale()))
  const { t } = translator
  const opened = createOpenedFiles({
    read: readLimited,
    announce: () => push('file:opened', null),
    refuse: (name, reason) => showOpenRefusal(name, reason, t),
  })

  const handlers: Handlers = {
    'app:get-info': async () => getInfo(app.getVersion(), process.platform),
    'app:set-language': (input) =>
      setLanguage(input, async (language) => {
        if (language === translator.language() && state.get().language === language) return
        await translator.setLanguage(language)
        state.update({ language })
        setApplicationMenu(t, isDevelopment)
      }),
    'file:pick': pickFile,
    'file:save': saveFile,
    'file:take-opened': async () => opened.take(),
    'page:print': printPage,
    'link:open': openLink,
    'window:set-full-screen': setFullScreen,
  }
  registerIpc({ handlers, address, shellFor: (window) => createElectronShell(window, t) })
  setApplicationMenu(t, isDevelopment)

  const openWindow = (): Promise<void> =>
    openMainWindow({
      address,
      state,
      onFullScreen: (isOn) => push('window:full-screen', isOn),
      onPageGone: (window) => void offerReload(window, t),
    })
  app.on('second-instance', (_event, words, folder) => {
    showMainWindow()
    void opened.add(filesInArguments(words, folder))
  })
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) void openWindow()
  })
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })

  openedFiles = opened
  void opened.add(early)
  await openWindow()
}

function giveUp(error: unknown): void {
  logError('could not start', error)
  const { t } = createTranslator(languageOfLocale(app.getLocale()))
  dialog.showErrorBox(t('start-failed.title'), error instanceof Error ? error.message : String(error))
  app.exit(1)
}
