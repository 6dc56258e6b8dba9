// Every screen of the app and how to get there.

import { CASE_PLACES } from './places-cases.mjs'
import { EXAM_PLACES } from './places-exams.mjs'
import { EXHIBIT_PLACES } from './places-exhibits.mjs'
import { FIND_PLACES } from './places-find.mjs'
import { LESSON_PLACES } from './places-lessons.mjs'
import { READINESS_PLACES } from './places-readiness.mjs'
import { STORAGE_PLACES } from './places-storage.mjs'
import { button, heading, meetLearner, title } from './stage.mjs'

/**
 * @typedef {object} Place
 * @property {string} name
 * @property {(stage: import('./stage.mjs').Stage, world: import('./world.mjs').World) => Promise<unknown>} open
 *   Ends when the screen is there, whatever was open before.
 */

const MODULE = '/library/dasar/perundungan'
const LESSON = '/library/dasar/penggalangan-dana/lesson/angka-terbuka'

/** @param {import('./stage.mjs').Stage} stage */
const asNewLearner = (stage) => stage.once('new', () => meetLearner(stage, 'new'))

/** @type {readonly Place[]} */
const STUDY_PLACES = [
  {
    name: 'first-run',
    open: async (stage) => {
      await stage.go('/', 'untouched')
      await stage.page.getByRole('textbox').waitFor()
    },
  },
  {
    name: 'home',
    open: async (stage) => {
      await asNewLearner(stage)
      await stage.go('/', 'new')
      await stage.page.locator('.next').waitFor()
    },
  },
  {
    name: 'home-later',
    open: async (stage) => {
      await stage.go('/')
      await stage.page.locator('.next').waitFor()
    },
  },
  {
    name: 'library',
    open: async (stage) => {
      await stage.go('/library')
      await stage.page.getByRole('article').first().waitFor()
    },
  },
  {
    name: 'module',
    open: async (stage) => {
      await stage.go(MODULE)
      await heading(stage, 'learn:module.contents').waitFor()
    },
  },
  {
    name: 'lesson',
    open: async (stage) => {
      await stage.go(LESSON)
      await title(stage).waitFor()
    },
  },
  {
    name: 'explanation',
    open: async (stage) => {
      await stage.go(LESSON)
      const word = stage.page.locator('button.term').first()
      await word.click()
      await stage.page.locator('button.term[aria-expanded=true]').waitFor()
    },
  },
  {
    name: 'check',
    open: async (stage) => {
      const { page } = stage
      const item = page
        .locator('.check-item')
        .filter({ has: page.getByRole('radio') })
        .first()
      await stage.go(LESSON)
      await title(stage).waitFor()
      await stage.once('check', async () => {
        await item.getByRole('radio').first().click()
        await item.getByRole('button', { name: stage.t('learn:check.answer') }).click()
      })
      await button(stage, 'learn:check.again').scrollIntoViewIfNeeded()
    },
  },
  {
    name: 'link-question',
    open: async (stage) => {
      await stage.go('/library/dasar/penggalangan-dana')
      await heading(stage, 'learn:module.references').waitFor()
      await stage.page.locator('a.outside').first().click()
      await button(stage, 'learn:link.open').waitFor()
    },
  },
  {
    name: 'journal',
    open: async (stage, { finishedRun }) => {
      await stage.once('journal', async () => {
        await stage.go(`/debrief/${finishedRun}`)
        const field = stage.page.getByRole('textbox').first()
        await field.fill(
          stage.language === 'id' ? 'Saya bertanya dahulu, lalu menunggu.' : 'I asked first, then waited.',
        )
        await field.blur()
        await stage.page.getByText(stage.t('journal:field.saved')).waitFor()
      })
      await stage.go('/journal')
      await button(stage, 'journal:print').waitFor()
    },
  },
  {
    name: 'journal-empty',
    open: async (stage) => {
      await asNewLearner(stage)
      await stage.go('/journal', 'new')
      await heading(stage, 'journal:empty.title').waitFor()
    },
  },
  {
    name: 'settings',
    open: async (stage) => {
      await stage.go('/settings')
      await heading(stage, 'settings:data.heading').waitFor()
    },
  },
  {
    name: 'settings-undo',
    open: async (stage) => {
      const { page, t } = stage
      await stage.go('/settings')
      await page.getByLabel(t('profiles:new-name')).fill('Budi')
      await button(stage, 'profiles:add').click()
      await page
        .getByRole('button', { name: t('profiles:switch') })
        .filter({ hasText: 'Nadia' })
        .click()
      await page
        .getByRole('button', { name: new RegExp(`${t('profiles:remove').source.replace('.+', 'Budi')}`) })
        .first()
        .click()
      await button(stage, 'common:undo').waitFor()
    },
  },
  {
    name: 'keys',
    open: async (stage) => {
      await stage.go('/settings')
      await button(stage, 'settings:appearance.show-keys').click()
      await heading(stage, 'common:shortcuts.title').waitFor()
    },
  },
  {
    name: 'not-found',
    open: async (stage) => {
      await stage.go('/nowhere')
      await heading(stage, 'common:not-found.title').waitFor()
    },
  },
]

export const PLACES = [
  ...STUDY_PLACES,
  ...CASE_PLACES,
  ...LESSON_PLACES,
  ...FIND_PLACES,
  ...EXHIBIT_PLACES,
  ...READINESS_PLACES,
  ...EXAM_PLACES,
  ...STORAGE_PLACES,
]
