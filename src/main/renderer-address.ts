/** The scheme and host that the built renderer is served under. The origin that IndexedDB belongs to: never changes. */
export const APP_SCHEME = 'app'
export const APP_HOST = 'bundle'
const BUILT_PAGE = `${APP_SCHEME}://${APP_HOST}/index.html`

/** Where the window's page lives. */
export interface RendererAddress {
  readonly page: string
  /** Set only while developing: the renderer comes from a server on this machine. */
  readonly devServer: string | null
}

/** The development server's address counts only in an app that is not packaged. */
export function rendererAddress(isPackaged: boolean, devServer: string | undefined): RendererAddress {
  if (isPackaged || devServer === undefined || !URL.canParse(devServer)) return { page: BUILT_PAGE, devServer: null }
  return { page: devServer, devServer: new URL(devServer).origin }
}

/** Whether the address is the app's own page: the only one that may be shown or ask anything. */
export function isOwnPage(url: string, address: RendererAddress): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, host, pathname, origin } = new URL(url)
  if (address.devServer !== null) return origin === address.devServer
  return protocol === `${APP_SCHEME}:` && host === APP_HOST && (pathname === '/' || pathname === '/index.html')
}
