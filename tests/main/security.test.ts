import { EventEmitter } from 'node:events'
import type { App, Session } from 'electron'
import { expect, test, vi } from 'vitest'
import { CONTENT_SECURITY_POLICY as BROWSER_POLICY } from '../../scripts/lib/web-headers.mjs'
import { rendererAddress } from '../../src/main/renderer-address'
import { CONTENT_SECURITY_POLICY, hardenContents, hardenSession, mayRequest } from '../../src/main/security'

const BUILT = rendererAddress(true, undefined)
const DEVELOPMENT = rendererAddress(false, 'http://localhost:5173/')

function fakeSession() {
  const calls = new Map<string, (...args: never[]) => unknown>()
  const keep = (name: string) => (handler: (...args: never[]) => unknown) => calls.set(name, handler)
  const session = {
    setPermissionRequestHandler: keep('request'),
    setPermissionCheckHandler: keep('check'),
    setDevicePermissionHandler: keep('device'),
    setSpellCheckerEnabled: vi.fn(),
    webRequest: { onBeforeRequest: keep('before') },
  }
  const call = (name: string, ...args: unknown[]) => calls.get(name)?.(...(args as never[]))
  return { session, call }
}

test('the built app may load its own files and what never leaves the process, and nothing else', () => {
  const allowed = ['app://bundle/index.html', 'blob:app://bundle/1', 'data:image/png;base64,AA==']
  const refused = [
    'https://example.org/',
    'http://127.0.0.1:5173/',
    'ws://127.0.0.1/',
    'file:///etc/passwd',
    'devtools://x/',
    '',
  ]
  expect(allowed.filter((url) => !mayRequest(url, BUILT))).toEqual([])
  expect(refused.filter((url) => mayRequest(url, BUILT))).toEqual([])
})

test('the development server counts only in an app that is not packaged', () => {
  expect(rendererAddress(true, 'http://localhost:5173/')).toEqual(BUILT)
  const allowed = ['http://localhost:5173/main.tsx', 'ws://localhost:5173/', 'devtools://devtools/x.html']
  expect(allowed.filter((url) => !mayRequest(url, DEVELOPMENT))).toEqual([])
  expect(mayRequest('http://localhost:5174/', DEVELOPMENT)).toBe(false)
})

test('the session denies every permission, asks for no dictionary and cancels foreign requests', () => {
  const { session, call } = fakeSession()
  hardenSession(session as unknown as Session, BUILT)
  const answer = vi.fn()
  call('request', null, 'geolocation', answer)
  call('request', null, 'fullscreen', answer) // the main process fills the screen instead
  call('before', { url: 'https://example.org/' }, answer)
  call('before', { url: 'app://bundle/' }, answer)
  expect(answer.mock.calls).toEqual([[false], [false], [{ cancel: true }], [{ cancel: false }]])
  expect([call('check', null, 'clipboard-read'), call('device', {})]).toEqual([false, false])
  expect(session.setSpellCheckerEnabled).toHaveBeenCalledWith(false)
})

test('no page navigates away, redirects, opens a window or takes in a view', () => {
  const app = new EventEmitter()
  hardenContents(app as unknown as App, BUILT)
  const decide = vi.fn<(decision: () => { action: string }) => void>()
  const contents = Object.assign(new EventEmitter(), { setWindowOpenHandler: decide })
  app.emit('web-contents-created', {}, contents)

  const isStopped = (event: string, details: object = {}): boolean => {
    const preventDefault = vi.fn()
    contents.emit(event, { ...details, preventDefault })
    return preventDefault.mock.calls.length > 0
  }
  const goes = (url: string, isMainFrame = true) => !isStopped('will-frame-navigate', { url, isMainFrame })
  expect(goes('app://bundle/index.html#/exams')).toBe(true)
  expect(goes('app://bundle/')).toBe(true)
  const elsewhere = [
    'https://example.org/',
    'app://bundle/packs/index.json',
    'app://other/index.html',
    'file:///x',
    'x',
  ]
  expect(elsewhere.filter((url) => goes(url))).toEqual([])
  expect(goes('app://bundle/index.html', false)).toBe(false)
  expect([isStopped('will-redirect'), isStopped('will-attach-webview')]).toEqual([true, true])
  expect(decide.mock.calls[0]?.[0]()).toEqual({ action: 'deny' })
})

test('both editions send the same policy, without inline script', () => {
  expect(CONTENT_SECURITY_POLICY).toBe(BROWSER_POLICY)
  expect(CONTENT_SECURITY_POLICY).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
  expect(CONTENT_SECURITY_POLICY.match(/unsafe[^ ;]*/g)).toEqual(["unsafe-inline'"])
  expect(CONTENT_SECURITY_POLICY).toContain("style-src-attr 'unsafe-inline'")
})
