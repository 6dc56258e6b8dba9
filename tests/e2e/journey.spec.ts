import { expect, test } from '@playwright/test'
import type { BrowserContext, Page } from 'playwright'
import { makeProfile, openBrowser, type Site, startExam, startSite } from './open-app'
import { goOn, playScene } from './play-scene'

let site: Site
let context: BrowserContext
let page: Page
const profile = makeProfile()
const foreign: string[] = []

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  site = await startSite()
  context = await openBrowser(profile.path)
  context.on('request', (request) => {
    if (!request.url().startsWith(site.url) && !/^(data|blob):/.test(request.url())) foreign.push(request.url())
  })
  page = await context.newPage()
})
test.afterAll(async () => {
  await context.close()
  site.stop()
  profile.remove()
})

/** Plays the open case to an ending, always taking the choice at one end of the list. */
async function playToEnding(which: 'first' | 'last'): Promise<string> {
  for (let scene = 0; scene < 40; scene++) {
    await playScene(page, which)
    if (!(await goOn(page))) continue
    await expect(page.getByRole('link', { name: 'Buka tinjauan' })).toBeVisible()
    return (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
  }
  throw new Error('no ending after forty scenes')
}

test('the first run asks for language and name, and leads into a case', async () => {
  await page.goto(site.url)
  await expect(page.getByRole('heading', { name: 'Selamat datang di SiapPeksos' })).toBeVisible()
  await page.getByRole('radio', { name: 'English' }).check()
  await expect(page.getByRole('heading', { name: 'Welcome to SiapPeksos' })).toBeVisible()
  await page.getByRole('radio', { name: 'Bahasa Indonesia' }).check()
  await page.getByLabel('Nama panggilan').fill('Nadia')
  await page.getByRole('button', { name: 'Coba satu adegan' }).click()
  await expect(page).toHaveURL(/case\/grup-kelas-9b/)
  await page.getByRole('button', { name: 'Mulai kasus' }).click()
  await expect(page.getByRole('button', { name: 'Lakukan ini' })).toBeVisible()
})

test('a case is played to two endings, and the debrief opens', async () => {
  const first = await playToEnding('first')
  await page.getByRole('link', { name: 'Buka tinjauan' }).click()
  await expect(page).toHaveURL(/debrief/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.goto(`${site.url}#/library/dasar/perundungan/case/grup-kelas-9b`)
  await page
    .getByRole('button', { name: /Mulai (kasus|dari awal)/ })
    .first()
    .click()
  const second = await playToEnding('last')
  expect(second).not.toBe(first)
})

test('a lesson is read to its end, and counts as finished', async () => {
  await page.goto(`${site.url}#/library`)
  await page.getByRole('link', { name: 'Perundungan dan perundungan siber' }).click()
  await page.getByRole('main').getByRole('link', { name: 'Ketika satu unggahan menjadi ratusan' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ketika satu unggahan menjadi ratusan' })).toBeVisible()
  // Reaching the end by scrolling finishes it: the button that says so oneself is gone then.
  await page.getByRole('button', { name: 'Tandai selesai dibaca' }).scrollIntoViewIfNeeded()
  await expect(page.getByText('Selesai dibaca', { exact: true })).toBeVisible()
  await page.goto(`${site.url}#/library`)
  await expect(page.getByText(/Pelajaran 1 dari 3/)).toBeVisible()
})

test('a whole exam is sat by keyboard alone, with the language switched in the middle, and reported', async () => {
  await startExam(page)
  for (let item = 1; item <= 25; item++) {
    await expect(page.getByRole('heading', { level: 1, name: new RegExp(`(Butir|Item) ${item} `) })).toBeVisible()
    await page.keyboard.press('b')
    if (item === 10) await page.keyboard.press('r')
    if (item === 12) {
      const answered = await page.locator('button.cell.done').count()
      await page.getByRole('button', { name: /Ganti ke English/ }).press('Enter')
      await expect(page.getByRole('heading', { level: 1, name: /Item 12/ })).toBeVisible()
      expect(await page.locator('button.cell.done').count()).toBe(answered)
    }
    if (item < 25) await page.keyboard.press('n')
  }
  await page.getByRole('button', { name: 'Hand in' }).first().press('Enter')
  await page.getByRole('button', { name: /^Hand in (as it is|now)$/ }).press('Enter')
  await expect(page.getByText(/This result (does not yet meet|meets) the simulation/)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Review, item by item' })).toBeVisible()
  await expect(page.getByRole('article', { name: 'Item 25' })).toBeVisible()
})

test('single-letter keys can be turned off, for whoever speaks to the machine', async () => {
  const report = page.url()
  await startExam(page)
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click()
  await page.getByRole('checkbox', { name: 'Use single-letter shortcuts in the exam' }).uncheck()
  await page.keyboard.press('Escape')
  await page.keyboard.press('n')
  await page.keyboard.press('r')
  await expect(page.getByRole('heading', { level: 1, name: /Item 1 / })).toBeVisible()
  await expect(page.locator('button.cell.flag')).toHaveCount(0)
  await page.getByRole('button', { name: 'Hand in' }).first().click()
  await page.getByRole('button', { name: 'Hand in as it is' }).click()
  await expect(page.getByRole('heading', { name: 'Review, item by item' })).toBeVisible()
  await page.goto(report)
  await expect(page.getByRole('article', { name: 'Item 25' })).toBeVisible()
})

test('the report prints as a document', async () => {
  const pdf = await page.pdf({ preferCSSPageSize: true })
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2)
})

test('everything is there after the browser was closed and opened again', async () => {
  await context.close()
  context = await openBrowser(profile.path)
  page = await context.newPage()
  await page.goto(`${site.url}#/exams`)
  await expect(page.getByText(/\d+ of 25 items answered\./)).toHaveCount(2)
  await page.goto(`${site.url}#/library`)
  await expect(page.getByText(/Lessons 1 of 3/)).toBeVisible()
})

test('no request ever left the machine', () => {
  expect(foreign).toEqual([])
})
