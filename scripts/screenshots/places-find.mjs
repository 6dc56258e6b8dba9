// Finding: before anything is asked, with results, without any; the glossary and the references.
import { link, meetLearner, title } from './stage.mjs'

/**
 * @param {import('./stage.mjs').Stage} stage
 * @param {string} query
 */
async function find(stage, query) {
  // On a site of its own: in the main world a simulation runs, and Find rests.
  await stage.once('new', () => meetLearner(stage, 'new'))
  await stage.go('/find', 'new')
  await stage.page.getByRole('searchbox').fill(query)
}

/** @type {readonly import('./places.mjs').Place[]} */
export const FIND_PLACES = [
  {
    name: 'find-empty',
    open: async (stage) => {
      await find(stage, '')
      await stage.page.getByRole('link', { name: stage.t('find:empty.glossary') }).waitFor()
    },
  },
  {
    name: 'find',
    open: async (stage) => {
      await find(stage, stage.language === 'id' ? 'bukti perundungan' : 'bullying evidence')
      await stage.page.locator('#find-hits li').first().waitFor()
    },
  },
  {
    name: 'find-nothing',
    open: async (stage) => {
      await find(stage, 'prundunagng ')
      await stage.page.getByText(stage.t('find:nothing.body')).waitFor()
    },
  },
  {
    name: 'find-closed',
    open: async (stage) => {
      await stage.go('/find')
      await link(stage, 'find:closed.back').waitFor()
    },
  },
  {
    name: 'glossary',
    open: async (stage) => {
      await stage.go('/glossary')
      await stage.page.locator('.terms').first().waitFor()
    },
  },
  {
    name: 'references',
    open: async (stage) => {
      await stage.go('/references')
      await title(stage).waitFor()
      await stage.page.locator('.reference').first().waitFor()
    },
  },
]
