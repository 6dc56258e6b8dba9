// Exhibits of every kind, as a lesson shows them.
import { EXHIBITS_LESSON } from './exhibits-site.mjs'
import { meetLearner } from './stage.mjs'

/** @type {readonly import('./places.mjs').Place[]} */
export const EXHIBIT_PLACES = [
  {
    name: 'exhibits',
    open: async (stage) => {
      await stage.once('exhibits', () => meetLearner(stage, 'exhibits'))
      await stage.go(EXHIBITS_LESSON, 'exhibits')
      await stage.page.locator('.folder').waitFor()
      await stage.page.locator('.timeline').waitFor()
    },
  },
]
