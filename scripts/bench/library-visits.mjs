import { tasksDuring } from './browser-figures.mjs'
import { forgetIndex, LONG_END, LONG_LESSON, untilKept } from './library.mjs'
import { meet, openings, visits } from './visits.mjs'

const HOME = '.next .btn-main'
const QUESTION = 'perundungan'
/** Milliseconds between two letters of somebody who types fast. */
const BEAT = 120
/** Reading a pack of four thousand texts in takes its time; nobody is asked to wait for it here. */
const INSTALLING = 600_000

/**
 * In a library of 2,000 lessons: what typing meets while what can be found is prepared, how long that takes, and how fast a long lesson
 * opens. In milliseconds.
 */
export async function timeLibrary(browser, page, { url, rounds }) {
  await meet(page, url)
  await page.evaluate(() => (location.hash = '#/library'))
  await page.getByRole('link', { name: 'Modul panjang' }).waitFor({ timeout: INSTALLING })
  const times = { tasks: [], built: [], kept: [], lesson: [] }
  for (let round = 0; round < rounds; round++) {
    await page.goto('about:blank')
    await openings(page, { url, selector: HOME, rounds: 1 })
    await page.evaluate(forgetIndex)
    times.tasks.push((await tasksDuring(browser, page, () => typeQuestion(page)))[0].wall)
    await page.evaluate(untilKept)
    await page.evaluate(forgetIndex)
    await openings(page, { url, selector: HOME, rounds: 1 })
    times.built.push(await firstAnswer(page))
    await page.evaluate(untilKept)
    await openings(page, { url, selector: HOME, rounds: 1 })
    times.kept.push(await firstAnswer(page))
  }
  times.lesson = await visits(page, { hash: LONG_LESSON, selector: LONG_END, rounds })
  return times
}

/** Opens Find and types, letter by letter, while the index is being built; waits for the answer. */
async function typeQuestion(page) {
  await page.evaluate(() => (location.hash = '#/find'))
  await page.locator('#find-query').pressSequentially(QUESTION, { delay: BEAT })
  await page.locator('#find-hits li').first().waitFor({ timeout: 60_000 })
}

/** From opening Find, and asking at once, to the answer. */
function firstAnswer(page) {
  return page.evaluate(async (question) => {
    const until = (selector) =>
      new Promise((resolve) => {
        const look = () => (document.querySelector(selector) === null ? setTimeout(look, 1) : resolve())
        look()
      })
    const before = performance.now()
    location.hash = '#/find'
    await until('#find-query')
    const field = document.querySelector('#find-query')
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, question)
    field.dispatchEvent(new Event('input', { bubbles: true }))
    await until('#find-hits li')
    return performance.now() - before
  }, QUESTION)
}
