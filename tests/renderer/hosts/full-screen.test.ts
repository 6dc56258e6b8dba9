import { afterEach, expect, test, vi } from 'vitest'
import type { SiapBridge } from '../../../src/contract/ipc'
import { createElectronHost } from '../../../src/renderer/hosts/electron-host'
import { createWebFullScreen } from '../../../src/renderer/hosts/web-full-screen'

/** The desktop's main process, with a window that does as it is told or does not. */
function openDesktop({ isAllowed = true } = {}) {
  const asked: unknown[] = []
  let tell = (_isOn: boolean): void => {}
  const bridge = {
    invoke: async (channel: string, input: { on: boolean }) => {
      asked.push([channel, input.on])
      const isOn = input.on && isAllowed
      if (isOn === input.on) tell(isOn) // before the answer, as the events of the window come
      return { ok: true, value: isOn }
    },
    on: (channel: string, listener: typeof tell) => {
      if (channel === 'window:full-screen') tell = listener
      return () => {}
    },
  } as unknown as SiapBridge
  const { fullScreen } = createElectronHost(bridge)
  const heard: boolean[] = []
  const stop = fullScreen.onChange(() => heard.push(fullScreen.isOn()))
  return { fullScreen, asked, heard, stop, tell: (isOn: boolean) => tell(isOn) }
}

/** Presses a key in the page; answers whether the page had it to itself. */
function press(key: string): boolean {
  const inPage = vi.fn()
  document.body.addEventListener('keydown', inPage, { once: true })
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
  document.body.dispatchEvent(event)
  document.body.removeEventListener('keydown', inPage)
  return inPage.mock.calls.length === 1 && !event.defaultPrevented
}

test('on the desktop the window is asked, each change is told once, and Escape ends it', async () => {
  const { fullScreen, asked, heard, stop } = openDesktop()
  expect(press('Escape')).toBe(true)
  expect(await fullScreen.enter()).toBe(true)
  expect([press('a'), press('Escape')]).toEqual([true, false])
  await vi.waitFor(() => expect(heard).toEqual([true, false]))
  expect(asked).toEqual([
    ['window:set-full-screen', true],
    ['window:set-full-screen', false],
  ])
  expect(press('Escape')).toBe(true)
  stop()
  await fullScreen.enter()
  fullScreen.leave()
  await vi.waitFor(() => expect(fullScreen.isOn()).toBe(false))
  expect(heard).toHaveLength(2)
})

test('what the system or the menu does is told too, and leaves Escape to the page', async () => {
  const { fullScreen, asked, heard, tell } = openDesktop()
  tell(true)
  expect([fullScreen.isOn(), press('Escape')]).toEqual([true, true])
  tell(false)
  await fullScreen.enter()
  tell(false)
  expect([heard, press('Escape')]).toEqual([[true, false, true, false], true])
  fullScreen.leave()
  expect(asked).toEqual([['window:set-full-screen', true]])
})

test('a window that stays as it is has refused', async () => {
  const { fullScreen, heard } = openDesktop({ isAllowed: false })
  expect(await fullScreen.enter()).toBe(false)
  expect([fullScreen.isOn(), heard, press('Escape')]).toEqual([false, [], true])
})

const changed = () => document.dispatchEvent(new Event('fullscreenchange'))

/** A browser that can fill the screen, unless it is told to refuse. */
function stubBrowser(): { isAllowed: boolean } {
  const browser = { isAllowed: true }
  const show = (element: Element | null) => {
    Object.assign(document, { fullscreenElement: element })
    changed()
  }
  const define = (target: object, key: string, value: unknown) =>
    Object.defineProperty(target, key, { value, configurable: true, writable: true })
  define(document, 'fullscreenEnabled', true)
  define(document, 'fullscreenElement', null)
  define(document, 'exitFullscreen', async () => show(null))
  define(document.documentElement, 'requestFullscreen', async () => {
    if (!browser.isAllowed) throw new TypeError('no')
    show(document.documentElement)
  })
  return browser
}

afterEach(() => {
  for (const key of ['fullscreenEnabled', 'fullscreenElement', 'exitFullscreen']) Reflect.deleteProperty(document, key)
  Reflect.deleteProperty(document.documentElement, 'requestFullscreen')
})

test('in a browser the page itself fills the screen, is refused, or cannot', async () => {
  expect(createWebFullScreen()).toBeNull()
  const browser = stubBrowser()
  const fullScreen = createWebFullScreen()
  const heard = vi.fn()
  const stop = fullScreen?.onChange(heard)
  expect([await fullScreen?.enter(), fullScreen?.isOn()]).toEqual([true, true])
  fullScreen?.leave()
  expect([fullScreen?.isOn(), heard.mock.calls.length]).toEqual([false, 2])
  fullScreen?.leave()
  stop?.()
  changed()
  browser.isAllowed = false
  expect([await fullScreen?.enter(), heard.mock.calls.length]).toEqual([false, 2])
})
