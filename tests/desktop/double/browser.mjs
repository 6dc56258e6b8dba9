// The double's Chromium: one persistent profile in userData, its requests answered by the app's own protocol handler.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { findChromium, howToInstall } from '../../../scripts/lib/find-chromium.mjs'
import { onPageMessage } from './ipc.mjs'
import { cancellable, record, state, toElectron } from './shared.mjs'

export const BINDING = '__electronDoubleBinding__'

/** A popup's first request has no frame yet. */
function frameOf(request) {
  try {
    return request.frame()
  } catch {
    return null
  }
}

/** Whether a navigation that the page began may go on. loadURL and reload() are expected, and raise no event. */
function mayNavigate(window, request, frame) {
  const isMainFrame = frame === window.page.mainFrame()
  if (isMainFrame && window.expected === request.url()) {
    window.expected = undefined
    return true
  }
  const url = toElectron(request.url())
  const details = cancellable({ url, isMainFrame, isSameDocument: false })
  if (isMainFrame) window.webContents.emit('will-navigate', details, url)
  window.webContents.emit('will-frame-navigate', details)
  record('will-navigate', { url, isMainFrame, isPrevented: details.isPrevented })
  return !details.isPrevented
}

function askBeforeRequest(details) {
  if (state.beforeRequest === undefined) return {}
  return new Promise((done) => state.beforeRequest(details, done))
}

async function answer(request, url, handler) {
  const body = request.postDataBuffer()
  const method = request.method()
  const response = await handler(new Request(url, { method, headers: request.headers(), ...(body ? { body } : {}) }))
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  }
}

async function onRoute(route) {
  const request = route.request()
  const url = toElectron(request.url())
  const frame = frameOf(request)
  const window = [...state.windows.values()].find((candidate) => candidate.page && candidate.page === frame?.page())
  if (window === undefined) return route.abort('aborted')
  if (request.isNavigationRequest() && !mayNavigate(window, request, frame)) return route.abort('aborted')
  const details = { url, method: request.method(), resourceType: request.resourceType() }
  const { cancel } = await askBeforeRequest(details)
  if (cancel) {
    record('blocked', url)
    return route.abort('blockedbyclient')
  }
  const handler = state.handlers.get(new URL(url).protocol.slice(0, -1))
  if (handler === undefined) return route.continue()
  return route.fulfill(await answer(request, url, handler))
}

export async function launchBrowser(userData) {
  const executablePath = findChromium()
  if (executablePath === null) throw new Error(howToInstall(process.platform))
  const profile = join(userData, 'chromium')
  state.context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: process.env.HEADED !== '1',
    locale: process.env.SIAP_DOUBLE_LOCALE ?? 'en-US',
    args: ['--remote-debugging-port=0', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  })
  await state.context.exposeBinding(BINDING, onPageMessage)
  await state.context.route('**/*', onRoute)
  const [port] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')
  process.send?.({ type: 'cdp', endpoint: `http://127.0.0.1:${port}` })
}
