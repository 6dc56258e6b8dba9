import { expect, test } from '@playwright/test'
import type { Page } from 'playwright'
import { type Desktop, launchDesktop, RUN_ON } from './launch-desktop'

function menuLabels(desktop: Desktop): Promise<string[]> {
  return desktop.evaluate(({ Menu }) => (Menu.getApplicationMenu()?.items ?? []).map((item) => item.label), null)
}

test.describe(`menu and links (on ${RUN_ON})`, () => {
  let desktop: Desktop
  let page: Page
  test.beforeAll(async () => {
    desktop = await launchDesktop({ locale: 'id' })
    page = await desktop.firstWindow()
  })
  test.afterAll(() => desktop.close())

  test('the menu speaks the app’s language, from the first start and whenever it changes', async () => {
    const setLanguage = (language: 'id' | 'en') =>
      page.evaluate((chosen) => window.siap?.invoke('app:set-language', { language: chosen }), language)
    await setLanguage('id')
    expect(await menuLabels(desktop)).toEqual(
      expect.arrayContaining(['Berkas', 'Sunting', 'Buka', 'Tampilan', 'Bantuan']),
    )
    await setLanguage('en')
    expect(await menuLabels(desktop)).toEqual(expect.arrayContaining(['File', 'Edit', 'Go', 'View', 'Help']))
  })

  test('a menu command reaches the page until it stops listening', async () => {
    await page.evaluate(() => {
      const heard: string[] = []
      const stop = window.siap?.on('menu:command', (command) => heard.push(command))
      Object.assign(window, { heard, stop })
    })
    const press = (id: string) =>
      desktop.evaluate(({ Menu }, command) => Menu.getApplicationMenu()?.getMenuItemById(command)?.click(), id)
    const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard)
    await press('show-shortcuts')
    await press('show-about')
    await expect.poll(heard).toEqual(['show-shortcuts', 'show-about'])
    await page.evaluate(() => (window as unknown as { stop(): void }).stop())
    await press('show-shortcuts')
    await page.evaluate(() => window.siap?.invoke('app:get-info', undefined)) // behind the command in the same queue
    expect(await heard()).toHaveLength(2)
  })

  test('an https link opens after a question; any other is refused without one', async () => {
    const open = (url: string) => page.evaluate((link) => window.siap?.invoke('link:open', { url: link }), url)
    const answerWith = (response: number) =>
      desktop.evaluate(({ dialog, shell }, chosen) => {
        const seen = { questions: [] as string[], opened: [] as string[] }
        const showMessageBox = async (_window: unknown, options: { detail: string }) => {
          seen.questions.push(options.detail)
          return { response: chosen }
        }
        const openExternal = async (url: string) => void seen.opened.push(url)
        Object.assign(dialog, { showMessageBox })
        Object.assign(shell, { openExternal })
        Object.assign(globalThis, { seen })
      }, response)
    const seen = () => desktop.evaluate(() => (globalThis as { seen?: unknown }).seen, null)

    await answerWith(0)
    expect(await open('https://example.org/a?b=c')).toEqual({ ok: true, value: { kind: 'opened' } })
    for (const url of [
      'http://example.org/',
      'file:///etc/passwd',
      'javascript:alert(1)',
      'https://a@example.org/',
      'x',
    ]) {
      expect(await open(url)).toEqual({ ok: true, value: { kind: 'refused' } })
    }
    const link = 'https://example.org/a?b=c'
    expect(await seen()).toEqual({ questions: [link], opened: [link] })

    await answerWith(1)
    expect(await open('https://example.org/')).toEqual({ ok: true, value: { kind: 'declined' } })
    expect(await seen()).toEqual({ questions: ['https://example.org/'], opened: [] })
  })
})
