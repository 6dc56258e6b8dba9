import { answerItem, goOn, openPlace } from './in-page.mjs'

const HOME = '.next .btn-main'
const ITEM = '#item-head'
export const HISTORY = '.rows .row-chosen'
/** The tenth row with what it came to: all are computed together. */
export const RESULTS = '.rows li:nth-child(10) :is(.lucide-check, .lucide-minus)'

/** From asking for a page to the element that one can use, from nothing each time. */
export async function openings(page, { url, selector, rounds }) {
  const times = []
  for (let round = 0; round < rounds; round++) {
    await page.goto('about:blank')
    const before = performance.now()
    await page.goto(url)
    await page.locator(selector).waitFor()
    times.push(performance.now() - before)
  }
  return times
}

function go(page, hash, selector) {
  return page.evaluate(openPlace, { hash, selector })
}

/** What the app does behind a screen that is there has come to its end by then. */
const REST = 1500

/** From home, where one has been for a moment, to a place of the running app. */
export async function goFromRest(page, hash, selector) {
  await page.waitForTimeout(REST)
  return go(page, hash, selector)
}

/** The same again and again. */
export async function visits(page, { hash, selector, rounds }) {
  const times = []
  for (let round = 0; round < rounds; round++) {
    await go(page, '#/', HOME)
    times.push(await goFromRest(page, hash, selector))
  }
  return times
}

/** A new learner, at home. */
export async function meet(page, url) {
  await page.goto(url)
  await page.getByRole('textbox').waitFor()
  await page.locator('.begin .linklike').click()
  await page.locator(HOME).waitFor()
}

/** Starts the exam whose button says so; gives its address in the app. */
export async function startExam(page, name) {
  await page.evaluate(() => (location.hash = '#/exams'))
  await page.locator('.exams-list button', { hasText: name }).click()
  await page.locator('dialog .btn-main').click()
  await page.locator(ITEM).waitFor()
  return new URL(page.url()).hash
}

/** Answers every item of the sitting that is open, one after the other; gives the milliseconds of each first step. */
export async function answerAll(page, count) {
  const times = []
  for (let item = 1; item <= count; item++) {
    times.push(await page.evaluate(answerItem))
    if (item < count) await page.evaluate(goOn)
  }
  const done = await page.locator('button.cell.done').count()
  if (done !== count) throw new Error(`${done} of ${count} items are answered`)
  return times
}
