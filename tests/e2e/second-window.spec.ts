import { expect, type Page, test } from '@playwright/test'
import { readSitting } from './kill-log'
import { firstRun, makeProfile, openBrowser, startExam, startSite } from './open-app'

const site = startSite()
const profile = makeProfile()
const opened = openBrowser(profile.path)

test.afterAll(async () => {
  await (await opened).close()
  ;(await site).stop()
  profile.remove()
})

const isSaved = (page: Page) => expect(page.getByText(/^Tersimpan/)).toBeVisible()
const take = (page: Page) => page.getByRole('button', { name: 'Lanjutkan di jendela ini' }).click()

function idOf(page: Page): string {
  return new URL(page.url()).hash.split('/').at(-1) ?? ''
}

test('a second window on a sitting is told so at once, takes it over, and the first is told; no answer is lost', async () => {
  const first = await (await opened).newPage()
  await firstRun(first, (await site).url)
  await startExam(first)
  for (const key of ['b', 'n', 'r']) await first.keyboard.press(key)
  await isSaved(first)

  const second = await (await opened).newPage()
  await second.goto(first.url())
  await expect(second.getByRole('heading', { name: 'Simulasi ini terbuka di jendela lain' })).toBeVisible()
  await expect(second.locator('#item-head')).toHaveCount(0)
  await first.bringToFront()
  await first.keyboard.press('n')
  await isSaved(first)

  await take(second)
  await isSaved(second)
  await expect(first.getByRole('heading', { name: 'Simulasi ini dilanjutkan di jendela lain' })).toBeVisible()
  await expect(second.locator('button.cell.flag')).toHaveCount(1)
  await second.bringToFront()
  await second.keyboard.press('n')
  await second.keyboard.press('r')
  await isSaved(second)
  await expect(second.locator('button.cell.flag')).toHaveCount(2)

  await first.bringToFront()
  await take(first)
  await isSaved(first)
  await expect(first.locator('button.cell.flag')).toHaveCount(2)
  await expect(second.getByRole('heading', { name: 'Simulasi ini dilanjutkan di jendela lain' })).toBeVisible()
  const { events } = await readSitting(first, idOf(first))
  expect(events.map((event) => event.seq)).toEqual(events.map((_, place) => place))
  await second.close()
})

test('a window that waits is let in when the other one closes', async () => {
  const first = await (await opened).newPage()
  await first.goto((await site).url)
  await startExam(first)
  const second = await (await opened).newPage()
  await second.goto(first.url())
  await expect(second.getByRole('heading', { name: 'Simulasi ini terbuka di jendela lain' })).toBeVisible()
  await first.close()
  await expect(second.locator('#item-head')).toBeVisible()
  await isSaved(second)
  await second.close()
})

test('without locks the log itself tells two windows apart: nothing is overwritten, and the loser can take over', async () => {
  const [first, second] = [await (await opened).newPage(), await (await opened).newPage()]
  for (const page of [first, second]) {
    await page.addInitScript(() => Object.defineProperty(navigator, 'locks', { value: undefined }))
  }
  await first.goto((await site).url)
  await startExam(first)
  await second.goto(first.url())
  await isSaved(second)
  await second.keyboard.press('r')
  await expect(second.locator('button.cell.flag')).toHaveCount(1)
  await isSaved(second)

  await first.bringToFront()
  await first.keyboard.press('n')
  await expect(first.getByText(/^Jendela lain juga sedang menulis di sini/)).toBeVisible()
  await expect(first.getByText('Belum tersimpan').first()).toBeVisible()
  await take(first)
  await isSaved(first)
  await expect(first.locator('button.cell.flag')).toHaveCount(1)
  const { events } = await readSitting(first, idOf(first))
  expect(events.map((event) => event.seq)).toEqual(events.map((_, place) => place))
})
