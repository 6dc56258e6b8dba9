import { expect, test } from '@playwright/test'
import type { Page } from 'playwright'
import { type Desktop, isDouble, launchDesktop, RUN_ON } from './launch-desktop'

test.describe(`page and machine are kept apart (on ${RUN_ON})`, () => {
  let desktop: Desktop
  let page: Page
  test.beforeAll(async () => {
    desktop = await launchDesktop()
    page = await desktop.firstWindow()
  })
  test.afterAll(() => desktop.close())

  test('the page has a frozen bridge of two functions, and nothing of Node or Electron', async () => {
    const seen = await page.evaluate(() => ({
      globals: ['require', 'process', 'module', 'Buffer', 'ipcRenderer'].filter((name) => name in globalThis),
      bridge: Object.keys(window.siap ?? {}).sort(),
      isFrozen: Object.isFrozen(window.siap),
      isSecure: isSecureContext,
    }))
    expect(seen).toEqual({ globals: [], bridge: ['invoke', 'on'], isFrozen: true, isSecure: true })
  })

  test('questions outside the contract are answered with a code, never by a handler', async () => {
    const answers = await page.evaluate(async () => {
      const ask = window.siap?.invoke as (channel: string, input?: unknown) => Promise<unknown>
      return [
        await ask('file:delete', { path: '/' }),
        await ask('file:pick', { kind: 'anything' }),
        await ask('file:pick', { kind: 'pack', path: '/etc/passwd' }),
        await ask('app:get-info', 'more'),
      ]
    })
    expect(answers).toEqual([
      { ok: false, code: 'unknown-channel' },
      { ok: false, code: 'bad-input' },
      { ok: false, code: 'bad-input' },
      { ok: false, code: 'bad-input' },
    ])
  })

  test('the app says what it is', async () => {
    const answer = await page.evaluate(() => window.siap?.invoke('app:get-info', undefined))
    const version = await desktop.evaluate(({ app }) => app.getVersion(), null)
    expect(answer).toEqual({ ok: true, value: { version, edition: 'desktop', platform: process.platform } })
  })

  test('no request leaves the app, and no script comes in with the page', async () => {
    const seen = await page.evaluate(async () => {
      const element = document.createElement('script')
      element.textContent = 'window.cameIn = true'
      document.head.append(element)
      const image = new Image()
      const shown = new Promise((done) => {
        image.onload = () => done('loaded')
        image.onerror = () => done('refused')
      })
      image.src = 'https://example.org/picture.png'
      return {
        fetched: await fetch('https://example.org/').then(
          () => 'reached',
          () => 'refused',
        ),
        picture: await shown,
        script: 'cameIn' in window ? 'ran' : 'refused',
      }
    })
    expect(seen).toEqual({ fetched: 'refused', picture: 'refused', script: 'refused' })
  })

  test('files of the app are served, and none beside it', async () => {
    const seen = await page.evaluate(async () => {
      const status = async (path: string): Promise<number> => (await fetch(path)).status
      return {
        packs: await status('./packs/index.json'),
        missing: await status('./nothing-here.json'),
        above: await status('./%2e%2e/main/index.js'),
        encoded: await status('./..%2fmain%2findex.js'),
        packsAbove: await status('./packs/..%2f..%2fmain%2findex.js'),
      }
    })
    expect(seen.packs).toBe(200)
    for (const status of [seen.missing, seen.above, seen.encoded, seen.packsAbove]) expect([403, 404]).toContain(status)
  })

  test('no permission is granted', async () => {
    const seen = await page.evaluate(async () => ({
      place: await new Promise((done) =>
        navigator.geolocation.getCurrentPosition(
          () => done('granted'),
          () => done('denied'),
        ),
      ),
      notices: await Notification.requestPermission(),
    }))
    expect(seen.place).toBe('denied')
    expect(seen.notices).not.toBe('granted') // the double's Chromium leaves the question open
  })

  test('the window stays on the app, and opens no other', async () => {
    const before = page.url()
    const opened = await page.evaluate(() => {
      const link = document.createElement('a')
      link.href = 'https://example.org/blank'
      link.target = '_blank'
      document.body.append(link)
      link.click()
      link.remove()
      return window.open('https://example.org/popup')
    })
    expect(opened).toBeNull()
    await page.evaluate(() => {
      location.href = 'https://example.org/away'
    })
    await page.evaluate(() => {
      location.href = new URL('./packs/index.json', location.href).href
    })
    // An answer from the page proves that it is still there.
    expect(await page.evaluate(() => window.siap?.invoke('app:get-info', undefined))).toMatchObject({ ok: true })
    expect(page.url()).toBe(before)
    const windows = await desktop.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length, null)
    expect(windows).toBe(1)
    if (isDouble) {
      expect(desktop.records.filter(({ kind }) => kind === 'window-open')).toHaveLength(2)
      expect(desktop.records).toContainEqual({
        kind: 'will-navigate',
        detail: { url: 'https://example.org/away', isMainFrame: true, isPrevented: true },
      })
    }
  })
})
