// The simulations: the list, a sitting and what can stand before it, the report.
import { button, heading, meetLearner } from './stage.mjs'

/** @typedef {import('./stage.mjs').Stage} Stage */
/** @typedef {import('./world.mjs').World} World */

/** @type {(stage: Stage, world: World) => Promise<void>} */
async function toSitting(stage, { running }) {
  await stage.go(`/exam/${running}`)
  await button(stage, 'exams:restored.continue').waitFor()
}

/** @type {(stage: Stage, world: World) => Promise<void>} */
async function goOnSitting(stage, world) {
  await toSitting(stage, world)
  await button(stage, 'exams:restored.continue').click()
  await stage.page.locator('#item-head').waitFor()
}

/** Practice with its first item that letters can answer held against the key.
 * @type {(stage: Stage) => Promise<void>} */
async function practise(stage) {
  const { page } = stage
  await stage.go('/exams')
  await button(stage, 'exams:list.start').click()
  await page.locator('dialog input[value="practice"]').check()
  await button(stage, 'exams:start.begin').click()
  await page.locator('#item-head').waitFor()
  const check = button(stage, 'exams:practice.check')
  for (let item = 1; item <= 25; item++) {
    await page.keyboard.press('b')
    if (await check.isEnabled()) break
    await page.keyboard.press('n')
    await page.getByRole('heading', { level: 1, name: String(item + 1) }).waitFor()
  }
  await check.click()
  await page.locator('.item-worth').waitFor()
}

/** @type {readonly import('./places.mjs').Place[]} */
export const EXAM_PLACES = [
  {
    name: 'exams',
    open: async (stage) => {
      await stage.go('/exams')
      await heading(stage, 'exams:past.title').waitFor()
    },
  },
  {
    name: 'exams-empty',
    open: async (stage) => {
      await stage.once('new', () => meetLearner(stage, 'new'))
      await stage.go('/exams', 'new')
      await button(stage, 'exams:list.start').waitFor()
    },
  },
  {
    name: 'start-dialog',
    open: async (stage) => {
      await stage.go('/exams')
      await button(stage, 'exams:list.start').click()
      await button(stage, 'exams:start.begin').waitFor()
    },
  },
  { name: 'exam-restored', open: toSitting },
  { name: 'exam', open: goOnSitting },
  {
    name: 'shortcuts',
    open: async (stage, world) => {
      await goOnSitting(stage, world)
      await stage.page.keyboard.press('?')
      await heading(stage, 'exams:shortcuts.title').waitFor()
    },
  },
  {
    name: 'exam-display',
    open: async (stage, world) => {
      await goOnSitting(stage, world)
      await button(stage, 'exams:tools.display.title').click()
      await heading(stage, 'exams:tools.display.title').waitFor()
    },
  },
  {
    name: 'exam-calculator',
    open: async (stage, world) => {
      await goOnSitting(stage, world)
      // On a phone it is in the sheet of tools.
      const calculator = button(stage, 'exams:tools.calculator.title')
      if (!(await calculator.isVisible())) await button(stage, 'exams:tools.display.title').click()
      await calculator.click()
      await heading(stage, 'exams:tools.calculator.title').waitFor()
    },
  },
  {
    name: 'tour',
    open: async (stage) => {
      await stage.go('/exam-tour')
      await heading(stage, 'exams:tour.steps.answer.title').waitFor()
    },
  },
  { name: 'practice-checked', open: practise },
  {
    name: 'practice-paused',
    open: async (stage) => {
      await practise(stage)
      await button(stage, 'exams:practice.pause').click()
      await heading(stage, 'exams:practice.paused').waitFor()
    },
  },
  {
    name: 'leave-dialog',
    open: async (stage, world) => {
      await goOnSitting(stage, world)
      await button(stage, 'exams:leave.open').click()
      await heading(stage, 'exams:leave.title').waitFor()
    },
  },
  {
    name: 'submit-dialog',
    open: async (stage, world) => {
      await goOnSitting(stage, world)
      await button(stage, 'exams:submit.open').click()
      await heading(stage, 'exams:submit.title').waitFor()
    },
  },
  {
    name: 'map-sheet',
    open: async (stage, world) => {
      const { page } = stage
      const before = page.viewportSize() ?? { width: 1280, height: 900 }
      await page.setViewportSize({ width: 360, height: 740 }) // elsewhere it stands beside the item
      await goOnSitting(stage, world)
      await page
        .getByRole('button', { name: stage.t('exams:map.title') })
        .first()
        .click()
      await page.getByRole('dialog').waitFor()
      await page.setViewportSize(before)
    },
  },
  {
    name: 'time-over',
    open: async (stage, { timeOver }) => {
      await stage.go(`/exam/${timeOver}`)
      await heading(stage, 'exams:time-over.title').waitFor()
    },
  },
  {
    name: 'report',
    open: async (stage, { report }) => {
      await stage.go(`/report/${report}`)
      await heading(stage, 'reports:review.title').waitFor()
    },
  },
  {
    name: 'report-running',
    open: async (stage, { running }) => {
      await stage.go(`/report/${running}`)
      await heading(stage, 'reports:running.title').waitFor()
    },
  },
  {
    name: 'report-missing',
    open: async (stage) => {
      await stage.go('/report/nobody')
      await heading(stage, 'learn:missing.title').waitFor()
    },
  },
]
