import { expect, test } from '@playwright/test'
import type { BrowserContext, Page } from 'playwright'
import { tabAndEnter, tabTo, watchPointer } from './keyboard'
import { makeProfile, openBrowser, type Site, startSite } from './open-app'
import { goOn, playScene } from './play-scene'

let site: Site
let context: BrowserContext
let page: Page
const profile = makeProfile()

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  site = await startSite()
  context = await openBrowser(profile.path)
  page = await context.newPage()
})
test.afterAll(async () => {
  await context.close()
  site.stop()
  profile.remove()
})

/** Most scenes that a bundled case has. */
const MOST_SCENES = 40

test('a case is played from its introduction to an ending and its debrief without a mouse', async () => {
  await page.goto(site.url)
  const pointer = await watchPointer(page)
  await tabTo(page, page.getByLabel('Nama panggilan'))
  await page.keyboard.type('Nadia')
  await tabAndEnter(page, page.getByRole('button', { name: 'Coba satu adegan' }))
  const start = page.getByRole('button', { name: 'Mulai kasus' })
  await start.waitFor()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await tabAndEnter(page, start)
  let scenes = 0
  for (let isOver = false; !isOver; scenes += 1) {
    expect(scenes).toBeLessThan(MOST_SCENES)
    await playScene(page)
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    isOver = await goOn(page)
  }
  expect(scenes).toBeGreaterThan(3)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await tabAndEnter(page, page.getByRole('link', { name: 'Buka tinjauan' }))
  await expect(page).toHaveURL(/debrief/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await pointer.wasUsed()).toBe(false)
})
