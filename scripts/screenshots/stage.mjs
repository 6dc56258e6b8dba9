// A browser with a learner's world in it, and the ways about it: shared by the pictures and by the browser tests.
import { addExhibits } from './exhibits-site.mjs'
import { addBrokenPack, openSite, removePacks, removeSettingsScreen } from './sites.mjs'
import { wordsOf } from './words.mjs'

const CHANGES = {
  refused: addBrokenPack,
  unreadable: removePacks,
  crashing: removeSettingsScreen,
  exhibits: addExhibits,
}

/**
 * @typedef {object} Stage
 * @property {import('playwright').Page} page
 * @property {'id' | 'en'} language
 * @property {import('./words.mjs').Words} t
 * @property {(path: string, site?: string) => Promise<void>} go Loads the app anew at a place, in the stage's language.
 * @property {(site: string) => Promise<import('./sites.mjs').VisitedSite>} site
 * @property {(name: string, work: () => Promise<unknown>) => Promise<void>} once Does what need not be done twice.
 * @property {(language: 'id' | 'en') => Stage} speaking The same world in a language.
 * @property {() => Promise<void>} stop
 */

/**
 * @param {import('playwright').BrowserContext} context
 * @param {'id' | 'en'} language
 * @returns {Promise<Stage>}
 */
export async function openStage(context, language) {
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  // The language is part of the address, so that it stands before the app reads it.
  await page.addInitScript(() => {
    const wanted = new URLSearchParams(location.search).get('language')
    if (wanted === null) return
    const key = 'siappeksos-preferences'
    const stored = JSON.parse(localStorage.getItem(key) ?? '{"state":{},"version":1}')
    stored.state.language = wanted
    localStorage.setItem(key, JSON.stringify(stored))
  })
  /** @type {Map<string, Promise<import('./sites.mjs').VisitedSite>>} */
  const sites = new Map()
  const done = new Set()
  let visits = 0
  const site = (/** @type {string} */ name) => {
    const known = sites.get(name) ?? openSite(CHANGES[/** @type {keyof typeof CHANGES} */ (name)])
    sites.set(name, known)
    return known
  }
  /** @type {(spoken: 'id' | 'en') => Stage} */
  const speaking = (spoken) => ({
    page,
    language: spoken,
    t: wordsOf(spoken),
    site,
    speaking,
    go: async (path, name = 'main') => {
      visits++
      await page.goto(`${(await site(name)).url}?language=${spoken}&visit=${visits}#${path}`)
    },
    once: async (name, work) => {
      if (done.has(name)) return
      await work()
      done.add(name)
    },
    stop: async () => {
      for (const opened of sites.values()) (await opened).stop()
    },
  })
  return speaking(language)
}

/** @type {(stage: Stage, key: string) => import('playwright').Locator} */
export const button = ({ page, t }, key) => page.getByRole('button', { name: t(key) }).first()

/** @type {(stage: Stage, key: string) => import('playwright').Locator} */
export const link = ({ page, t }, key) => page.getByRole('link', { name: t(key) }).first()

/** @type {(stage: Stage, key: string) => import('playwright').Locator} */
export const heading = ({ page, t }, key) => page.getByRole('heading', { name: t(key) }).first()

/** @type {(stage: Stage) => import('playwright').Locator} */
export const title = ({ page }) => page.getByRole('heading', { level: 1 }).first()

/**
 * A new learner on a site, with the built-in packs read.
 * @param {Stage} stage
 * @param {string} site
 */
export async function meetLearner(stage, site) {
  await stage.go('/', site)
  await stage.page.getByRole('textbox').fill('Nadia')
  await button(stage, 'profiles:first-run.skip').click()
  await title(stage).filter({ hasText: 'Nadia' }).waitFor()
  await stage.go('/library', site)
  await stage.page.getByRole('article').first().waitFor()
}

/**
 * Takes a choice; at a task does the first thing that there is to do, and hands it in with whatever is still open.
 * @param {Stage} stage
 * @param {'first' | 'last'} which
 */
async function playScene({ page }, which) {
  const act = page.locator('.choices .btn-main')
  await act.waitFor()
  if ((await page.locator('.hand-in').count()) === 0) {
    await page.getByRole('radio')[which]().check()
    await act.click()
    return
  }
  const part = page.locator('.part-mark:not(.risk-tools *), .work-input, .sort-tools [aria-disabled=false]').first()
  const tag = await part.evaluate((element) => element.tagName)
  if (tag === 'SELECT') await part.selectOption({ index: 1 })
  else if (tag === 'BUTTON') await part.click()
  else await part.fill('2')
  await act.click()
  const isAsked = page.locator('.hand-in [role=status]:not(:empty)')
  await isAsked.or(page.locator('.after-acts')).first().waitFor()
  if (await isAsked.isVisible()) await act.click()
}

/**
 * Plays a case from its introduction to the consequence of its last decision.
 * @param {Stage} stage
 * @param {string} path
 * @param {'first' | 'last'} which
 */
export async function playCase(stage, path, which) {
  await stage.go(path)
  await button(stage, 'cases:intro.start').click()
  for (let scene = 0; scene < 40; scene++) {
    await playScene(stage, which)
    const last = button(stage, 'cases:after.to-ending')
    const on = stage.page.getByRole('button', { name: new RegExp(`${stage.t('cases:after.go-on').source}$`) })
    await last.or(on).first().waitFor()
    if (await last.isVisible()) return
    await on.click()
    await stage.page.locator('.choices .btn-main').waitFor()
  }
  throw new Error(`${path} has no ending after forty scenes`)
}

/**
 * Starts a simulation, answers so many items by keyboard, and gives the sitting's id.
 * @param {Stage} stage
 * @param {number} answers
 */
export async function sitExam(stage, answers) {
  const { page } = stage
  await stage.go('/exams')
  await button(stage, 'exams:list.start').click()
  await button(stage, 'exams:start.begin').click()
  await page.locator('#item-head').waitFor()
  for (let item = 0; item < answers; item++) {
    await page.keyboard.press('b')
    if (item % 4 === 3) await page.keyboard.press('r')
    await page.keyboard.press('n')
  }
  await page.getByText(stage.t('exams:saved.at')).first().waitFor()
  return new URL(page.url()).hash.split('/').at(-1) ?? ''
}

/** @param {Stage} stage */
export async function handIn(stage) {
  await button(stage, 'exams:submit.open').click()
  const now = button(stage, 'exams:submit.hand-in')
  const anyway = button(stage, 'exams:submit.hand-in-anyway')
  await now.or(anyway).first().click()
  await heading(stage, 'reports:review.title').waitFor()
}
