import { expect, test } from '@playwright/test'
import type { BrowserContext, Page } from 'playwright'
import { firstRun, makeProfile, openBrowser, type Site, startExam, startSite } from './open-app'
import { printedPages } from './printed-pages'

const profile = makeProfile()
let site: Site
let context: BrowserContext
let page: Page

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  site = await startSite()
  context = await openBrowser(profile.path)
  page = await context.newPage()
  await firstRun(page, site.url)
})
test.afterAll(async () => {
  await context?.close()
  site?.stop()
  profile.remove()
})

const printed = () => printedPages(page, profile.path, 'layout')

const flat = (text: string) => text.replace(/\s+/g, ' ')

async function handInAllAs(key: string) {
  await startExam(page)
  for (let item = 1; item <= 25; item++) {
    await expect(page.getByRole('heading', { level: 1, name: new RegExp(`(Butir|Item) ${item} `) })).toBeVisible()
    await page.keyboard.press(key)
    if (item < 25) await page.keyboard.press('n')
  }
  await page
    .getByRole('button', { name: /^(Kumpulkan|Hand in)$/ })
    .first()
    .click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^(Kumpulkan|Hand in)/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { name: /Pembahasan butir|Review, item by item/ })).toBeVisible()
}

const WORDS = {
  id: {
    verdict: /Hasil ini (belum )?memenuhi standar simulasi\./,
    aspects: ['Pengetahuan', 'Keterampilan', 'Nilai', 'TIK', 'Keseluruhan'],
    points: /[\d,]+ dari [\d,]+ poin/g,
    standard: /standar \d+(,\d+)?%/g,
    notOfficial: 'Simulasi latihan, bukan soal resmi',
    details: ['Rincian', 'Menurut tingkat kesulitan', 'Menurut topik'],
    navigation: /Beranda|Pustaka|Pengaturan|Cetak|Saring butir/,
    review: 'Pembahasan butir',
    rule: 'Aturan: konjungtif',
  },
  en: {
    verdict: /This result (meets|does not yet meet) the simulation's standard\./,
    aspects: ['Knowledge', 'Skills', 'Values', 'ICT', 'The whole'],
    points: /[\d.]+ of [\d.]+ points/g,
    standard: /standard \d+(\.\d+)?%/g,
    notOfficial: 'A practice simulation, not an official test',
    details: ['Details', 'By difficulty', 'By topic'],
    navigation: /Home|Library|Settings|\bPrint\b|Filter items/,
    review: 'Review, item by item',
    rule: 'Rule: conjunctive',
  },
} as const

function expectReport(pages: readonly string[], language: 'id' | 'en') {
  const words = WORDS[language]
  const [first = '', ...others] = pages.map(flat)
  expect(first).toContain('Nadia')
  expect(first).toMatch(words.verdict)
  for (const aspect of words.aspects.slice(0, 4)) expect(first).toContain(aspect)
  expect(first.match(words.points)).toHaveLength(5)
  expect(first.match(words.standard)).toHaveLength(5)
  expect(first).toContain(words.notOfficial)
  expect(first).toContain(words.rule)
  expect(others[0]).toMatch(new RegExp(`^ ?${words.details[0]}`))
  for (const heading of words.details) expect(others[0]).toContain(heading)
  for (const text of pages) expect(text).not.toMatch(words.navigation)
  for (const [index, text] of pages.entries())
    expect(flat(text)).toMatch(new RegExp(`\\b${index + 1} ?/ ?${pages.length} $`))
}

test('the report prints as a document in Indonesian: all of it, numbered, and nothing of the app around it', async () => {
  await handInAllAs('b')
  const pages = await printed()
  expectReport(pages, 'id')
  expect(pages).toHaveLength(2)
  expect(flat(pages.join(' '))).not.toContain(WORDS.id.review)
})

test('in English, with the comparison once there is an earlier sitting', async () => {
  await page.getByRole('button', { name: /Ganti ke English/ }).click()
  await handInAllAs('a')
  await expect(page.getByRole('heading', { name: 'Compared with before' })).toBeVisible()
  const pages = await printed()
  expectReport(pages, 'en')
  expect(flat(pages.join(' '))).toContain('percentage points')
  expect(flat(pages.join(' '))).toMatch(/Each simulation asks other items/)
})

test('in the dark theme it is the same document on white paper', async () => {
  const light = await printed()
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'dark'
  })
  expect(await printed()).toEqual(light)
  await page.emulateMedia({ media: 'print' })
  const paper = await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)
  const ink = await page
    .locator('.verdict p')
    .first()
    .evaluate((line) => getComputedStyle(line).color)
  await page.emulateMedia({ media: null })
  expect([paper, ink]).toEqual(['rgb(255, 255, 255)', 'rgb(30, 36, 48)'])
})

test('with the review where that is asked for, every item of it', async () => {
  const without = await printed()
  await page.getByRole('checkbox', { name: 'Print the review of the items, too' }).check()
  const pages = await printed()
  expect(pages.length).toBeGreaterThan(without.length)
  const text = flat(pages.join(' '))
  expect(text).toContain(WORDS.en.review)
  for (let item = 1; item <= 25; item++) expect(text).toContain(`Item ${item} `)
})
