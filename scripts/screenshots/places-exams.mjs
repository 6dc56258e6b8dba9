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
