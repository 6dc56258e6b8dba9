// A lesson in the states that a reader can put it in.
import { button, heading, title } from './stage.mjs'

const LESSON = '/library/dasar/perundungan/lesson/satu-unggahan'

/** @param {import('./stage.mjs').Stage} stage */
async function openLesson(stage) {
  await stage.go(LESSON)
  await title(stage).waitFor()
  // A place before this one may have left both languages on.
  if (await stage.page.locator('.pair').first().isVisible())
    await choose(stage, stage.language === 'id' ? 'learn:reader.language.id' : 'learn:reader.language.en')
  await stage.page.locator('.lesson p').first().waitFor()
}

/**
 * The display's sheet, with one of its choices made.
 * @param {import('./stage.mjs').Stage} stage
 * @param {string} choice
 */
async function choose(stage, choice) {
  await button(stage, 'learn:reader.open').click()
  await stage.page.getByRole('radio', { name: stage.t(choice) }).check()
  await button(stage, 'common:close').click()
}

/** @type {readonly import('./places.mjs').Place[]} */
export const LESSON_PLACES = [
  {
    name: 'lesson-boxes',
    open: async (stage) => {
      await openLesson(stage)
      await stage.page.locator('.callout').first().scrollIntoViewIfNeeded()
    },
  },
  {
    name: 'lesson-display',
    open: async (stage) => {
      await openLesson(stage)
      await button(stage, 'learn:reader.open').click()
      await heading(stage, 'learn:aloud.title').waitFor()
    },
  },
  {
    name: 'lesson-two',
    open: async (stage) => {
      await openLesson(stage)
      await choose(stage, 'learn:reader.language.both')
      await stage.page.locator('.pair').first().waitFor()
    },
  },
  {
    name: 'lesson-selection',
    open: async (stage) => {
      await openLesson(stage)
      await stage.page.evaluate(() => {
        const paragraph = document.querySelectorAll('.lesson > p')[2]
        if (paragraph === undefined) throw new Error('the lesson has no third paragraph')
        paragraph.scrollIntoView({ block: 'center' })
        document.getSelection()?.selectAllChildren(paragraph)
      })
      await stage.page.getByRole('toolbar').waitFor()
    },
  },
  {
    name: 'lesson-mark',
    open: async (stage) => {
      await openLesson(stage)
      await stage.page.keyboard.press('m')
      await heading(stage, 'learn:marks.sheet').waitFor()
    },
  },
]
