import { expect, type Page, test } from '@playwright/test'
import type { BrowserContext } from 'playwright'
import { readRows } from '../../scripts/screenshots/store.mjs'
import { expectAccessiblePage } from '../support/expect-accessible-page'
import { tabAndEnter, tabTo, watchPointer } from './keyboard'
import { readSitting } from './kill-log'
import { firstRun, makeProfile, openBrowser, type Site, startSite } from './open-app'

const TABLES = [
  ...['profiles', 'packs', 'itemSnapshots', 'sessions', 'sessionEvents', 'caseRuns', 'caseEvents'],
  ...['lessonProgress', 'checkAnswers', 'setAside'],
]

const WORDS = {
  id: {
    open: 'Tur layar ujian',
    begin: /^Mulai simulasi.*Simulasi cepat/,
    place: (step: number) => `Langkah ${step} dari 7`,
    tried: 'Sudah Anda coba.',
    next: 'Lanjut',
    end: 'Selesai',
    item: (number: number) => `Butir ${number} dari 3`,
    language: /Ganti ke English/,
  },
  en: {
    open: 'Tour of the exam screen',
    begin: /^Start the simulation.*Quick simulation/,
    place: (step: number) => `Step ${step} of 7`,
    tried: 'You have tried it.',
    next: 'Next',
    end: 'Done',
    item: (number: number) => `Item ${number} of 3`,
    language: /Switch to Bahasa Indonesia/,
  },
} as const
type Language = keyof typeof WORDS

let site: Site
let context: BrowserContext
let page: Page
const profile = makeProfile()

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  site = await startSite()
  context = await openBrowser(profile.path)
  page = await context.newPage()
  await firstRun(page, site.url)
})
test.afterAll(async () => {
  await context.close()
  site.stop()
  profile.remove()
})

async function goToExams(language: Language): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/exams'
  })
  await expect(page.getByRole('button', { name: WORDS[language].begin })).toBeVisible()
}

async function readTables(): Promise<Record<string, unknown>> {
  const tables: Record<string, unknown> = {}
  for (const table of TABLES) tables[table] = await readRows(page, table)
  return tables
}

/** Every step of the tour, each looked at by axe; what is to be tried is tried, by its key. */
async function takeTour(language: Language): Promise<void> {
  const words = WORDS[language]
  const guide = page.getByRole('region', { name: words.open })
  const goOn = async (step: number) => {
    await expectAccessiblePage(page, `${language}, step ${step}`)
    await tabAndEnter(page, guide.getByRole('button', { name: step === 7 ? words.end : words.next }))
  }
  const tries: Readonly<Record<number, readonly string[]>> = { 1: ['b'], 2: ['r'], 3: ['n'], 4: ['n'] }
  for (let step = 1; step <= 7; step++) {
    await expect(guide.getByText(words.place(step))).toBeVisible()
    for (const key of tries[step] ?? []) {
      await expect(guide.getByText(words.tried)).toHaveCount(0)
      await page.keyboard.press(key)
      await expect(guide.getByText(words.tried)).toBeVisible()
    }
    await goOn(step)
  }
  await expect(page).toHaveURL(/#\/exams$/)
}

/** The tour is in no table; all that remains of it is that it was seen. */
async function expectUntouched(before: Record<string, unknown>): Promise<void> {
  const unseen = (tables: Record<string, unknown>) => ({
    ...tables,
    profiles: (tables.profiles as object[]).map((row) => ({ ...row, tourSeenAt: 'whenever' })),
  })
  expect(unseen(await readTables())).toEqual(unseen(before))
}

test('the tour is offered in the start dialog of a first simulation, and taken by keyboard in Indonesian', async () => {
  await goToExams('id')
  const before = await readTables()
  const pointer = await watchPointer(page)
  await tabAndEnter(page, page.getByRole('button', { name: WORDS.id.begin }))
  await tabAndEnter(page, page.getByRole('dialog').getByRole('link', { name: WORDS.id.open }))
  await expect(page.getByRole('heading', { level: 1, name: WORDS.id.item(1) })).toBeVisible()
  await takeTour('id')
  await expectUntouched(before)
  expect(await pointer.wasUsed()).toBe(false)
})

test('once seen it is no longer offered there, and stays open from the list, in English', async () => {
  await goToExams('id')
  await tabAndEnter(page, page.getByRole('button', { name: WORDS.id.begin }))
  await expect(page.getByRole('button', { name: 'Mulai sekarang' })).toBeVisible()
  await expect(page.getByRole('dialog').getByRole('link', { name: WORDS.id.open })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  const before = await readTables()
  const pointer = await watchPointer(page)
  await tabAndEnter(page, page.getByRole('link', { name: WORDS.id.open }))
  await tabAndEnter(page, page.getByRole('button', { name: WORDS.id.language }), 'Shift+Tab')
  await expect(page.getByRole('heading', { level: 1, name: WORDS.en.item(1) })).toBeVisible()
  await takeTour('en')
  const kept = (await readTables()).profiles as { language?: string }[]
  expect(kept.map(({ language }) => language)).toEqual(['en'])
  await expectUntouched({
    ...before,
    profiles: (before.profiles as object[]).map((row) => ({ ...row, language: 'en' })),
  })
  expect(await pointer.wasUsed()).toBe(false)
})

test('practice: an answer is checked, time stands still and goes on, and it is handed in, by keyboard', async () => {
  await goToExams('en')
  const pointer = await watchPointer(page)
  await tabAndEnter(page, page.getByRole('button', { name: WORDS.en.begin }))
  await tabTo(page, page.getByRole('radio', { name: 'Simulation' }))
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'Practice' })).toBeChecked()
  await tabAndEnter(page, page.getByRole('button', { name: 'Start now' }))
  await expect(page.getByRole('heading', { level: 1, name: 'Item 1 of 25' })).toBeVisible()

  const check = page.getByRole('button', { name: 'Check the answer' })
  await expect(check).toBeDisabled()
  const item = await answerByLetter(page)
  await tabAndEnter(page, check)
  await expect(page.locator('.item-worth')).toBeVisible()
  await expectAccessiblePage(page, 'a checked item')
  await page.keyboard.press('a') // final: it is no longer to be changed

  await tabAndEnter(page, page.getByRole('button', { name: 'Pause', exact: true }), 'Shift+Tab')
  await expect(page.getByRole('heading', { level: 1, name: 'Practice is paused' })).toBeFocused()
  await expectAccessiblePage(page, 'a paused practice')
  await page.keyboard.press('n') // nothing is reached while it stands still
  await tabAndEnter(page, page.getByRole('button', { name: 'Go on practising' }))
  await expect(page.getByRole('heading', { level: 1, name: `Item ${item} of 25` })).toBeVisible()

  const sitting = new URL(page.url()).hash.split('/').at(-1) ?? ''
  await tabAndEnter(page, page.getByRole('button', { name: 'Hand in', exact: true }).first())
  await tabAndEnter(page, page.getByRole('button', { name: 'Hand in as it is' }))
  await expect(page.getByText('1 of 25 answered')).toBeVisible()
  expect(await pointer.wasUsed()).toBe(false)
  const { session, events } = await readSitting(page, sitting)
  expect(session.mode).toBe('practice')
  const done = events.map(({ what }) => what.type).filter((type) => type !== 'heartbeat' && type !== 'visited')
  expect(done).toEqual(['started', 'answered', 'checked', 'paused', 'unpaused', 'submitted'])
})

/** Goes to the first item that one letter answers whole, answers it, and gives its number. */
async function answerByLetter(page: Page): Promise<number> {
  for (let item = 1; item <= 25; item++) {
    // To choose several, to rate or to order takes more than one letter.
    const groups = await page
      .locator('.item input')
      .evaluateAll((inputs) => inputs.map((input) => `${input.getAttribute('type')} ${input.getAttribute('name')}`))
    if (groups[0]?.startsWith('radio ') && new Set(groups).size === 1) {
      await page.keyboard.press('b')
      await expect(page.locator('.item input:checked')).toHaveCount(1)
      return item
    }
    await page.keyboard.press('n')
    await expect(page.getByRole('heading', { level: 1, name: `Item ${item + 1} of 25` })).toBeVisible()
  }
  throw new Error('no item of the form takes a letter')
}
