import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { type BrowserContext, chromium, type Page } from 'playwright'
import { findChromium } from '../../scripts/lib/find-chromium.mjs'
import { serve } from '../../scripts/serve.mjs'

let folder: string
let server: Server
let context: BrowserContext
let url: string

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'siap-new-version-'))
  cpSync('out/renderer', join(folder, 'site'), { recursive: true })
  server = await serve({ root: join(folder, 'site'), port: 0, app: 'siappeksos' })
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const executablePath = findChromium() ?? 'chromium'
  context = await chromium.launchPersistentContext(join(folder, 'profile'), { executablePath, args, locale: 'en-US' })
})
test.afterEach(async () => {
  await context.close()
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Another build in the site's place: a page that says which it is, and a worker whose version differs. */
function publishNewVersion(): void {
  const change = (file: string, from: string | RegExp, to: string) => {
    const path = join(folder, 'site', file)
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to))
  }
  change('index.html', '<head>', '<head><meta name="edition" content="new">')
  change('sw.js', /\}[0-9a-f]{12}`/, '}0123456789ab`')
}

async function openPage(): Promise<{ page: Page; loads: () => number }> {
  const page = await context.newPage()
  let loads = 0
  page.on('load', () => loads++)
  await page.goto(url)
  await page.evaluate(() => navigator.serviceWorker.ready)
  return { page, loads: () => loads }
}

const isNew = (page: Page) => page.locator('meta[name=edition]').count()

test('a new version waits until it is taken up; then every open page has it, loaded once, also offline', async () => {
  const first = await openPage()
  await first.page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  const second = await openPage()
  const caches = () => first.page.evaluate(() => window.caches.keys())
  expect(await caches()).toHaveLength(1)

  publishNewVersion()
  await first.page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
  const take = first.page.getByRole('button', { name: /^(Use it now|Pakai sekarang)$/ })
  await expect(take).toBeVisible()
  expect([first.loads(), second.loads()]).toEqual([1, 1])
  await second.page.reload()
  expect(await isNew(second.page)).toBe(0) // the old one, whole, as long as nobody took the new one

  await take.click()
  await expect.poll(() => isNew(first.page)).toBe(1)
  await expect.poll(() => isNew(second.page)).toBe(1)
  // The new page stands before it has told that it is loaded.
  await expect.poll(() => [first.loads(), second.loads()]).toEqual([2, 3])
  expect(await caches()).toHaveLength(1)
  expect([first.loads(), second.loads()]).toEqual([2, 3])

  server.closeAllConnections()
  server.close()
  await context.setOffline(true)
  await first.page.goto(`${url}?from=home-screen#/`)
  expect(await isNew(first.page)).toBe(1)
  const pack = () => fetch('./packs/index.json').then((response) => response.ok)
  expect(await first.page.evaluate(pack)).toBe(true)
})
