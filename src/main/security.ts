import type { App, Session } from 'electron'
import rules from './page-rules.json'
import { isOwnPage, type RendererAddress } from './renderer-address'

// The rules of Electron's security checklist that are set in code. Fuses are in electron-builder.mjs.

/** No script but the app's own files, nothing from elsewhere; only style attributes may be inline (charts, widgets). */
export const CONTENT_SECURITY_POLICY = Object.entries(rules.policy)
  .map(([name, value]) => `${name} ${value}`)
  .join('; ')

/** `blob:` and `data:` never leave the process: images and sounds of packs are shown through them. */
const LOCAL_SCHEMES = ['app:', 'blob:', 'data:']

/** Whether the app may load this address at all. Nothing that a pack holds can cause a request to the network. */
export function mayRequest(url: string, address: RendererAddress): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, host } = new URL(url)
  if (LOCAL_SCHEMES.includes(protocol)) return true
  if (address.devServer === null) return false
  return protocol === 'devtools:' || host === new URL(address.devServer).host // http and, for reloading, ws
}

/** Denies every permission and every request that is not the app's own. */
export function hardenSession(session: Session, address: RendererAddress): void {
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setSpellCheckerEnabled(false) // it would fetch dictionaries
  session.webRequest.onBeforeRequest((details, callback) => callback({ cancel: !mayRequest(details.url, address) }))
}

/** Keeps every page that is ever made on the app's own address, without windows or views of its own. */
export function hardenContents(app: App, address: RendererAddress): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.on('will-frame-navigate', (details) => {
      if (!details.isMainFrame || !isOwnPage(details.url, address)) details.preventDefault()
    })
    contents.on('will-redirect', (details) => details.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
  })
}
