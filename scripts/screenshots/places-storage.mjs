// What stands in the way of the data or of the packs, and the newer version that waits.
import { publishNewVersion } from './sites.mjs'
import { button, heading, link, meetLearner } from './stage.mjs'
import { makeNewerDatabase, openBare } from './store.mjs'

/** @type {readonly import('./places.mjs').Place[]} */
export const STORAGE_PLACES = [
  {
    name: 'storage-newer',
    open: async (stage) => {
      await stage.once('newer', async () => {
        await openBare(stage.page, (await stage.site('newer')).url)
        await makeNewerDatabase(stage.page, 990)
      })
      await stage.go('/', 'newer')
      await heading(stage, 'storage:made-by-newer-app.title').waitFor()
    },
  },
  {
    name: 'storage-taken-over',
    open: async (stage) => {
      const { page } = stage
      const name = `taken-${stage.language}`
      await stage.go('/', name)
      await page.getByRole('textbox').waitFor()
      await makeNewerDatabase(page, 990)
      await heading(stage, 'storage:taken-over.title').waitFor()
    },
  },
  {
    name: 'storage-emptied',
    open: async (stage) => {
      const { page } = stage
      await stage.once('emptied', async () => {
        await openBare(page, (await stage.site('emptied')).url)
        const kept = { state: { hasData: true, profileId: 'somebody' }, version: 1 }
        await page.evaluate((words) => localStorage.setItem('siappeksos-preferences', words), JSON.stringify(kept))
      })
      await stage.go('/', 'emptied')
      await heading(stage, 'storage:emptied.title').waitFor()
    },
  },
  {
    name: 'library-refused',
    open: async (stage) => {
      await stage.once('refused', () => meetLearner(stage, 'refused'))
      await stage.go('/library', 'refused')
      await button(stage, 'library:refused.save').waitFor()
    },
  },
  {
    name: 'library-empty',
    open: async (stage) => {
      await stage.once('unreadable', async () => {
        await stage.go('/', 'unreadable')
        await button(stage, 'profiles:first-run.skip').click()
        await link(stage, 'home:no-modules.library').waitFor() // the learner is on disk then
      })
      await stage.go('/library', 'unreadable')
      await button(stage, 'library:refused.save').waitFor()
    },
  },
  {
    name: 'crash',
    open: async (stage) => {
      await stage.once('crashing', () => meetLearner(stage, 'crashing'))
      await stage.go('/settings', 'crashing')
      await stage.page.getByRole('heading', { name: 'Layar ini berhenti' }).waitFor()
    },
  },
  {
    name: 'update-bar',
    open: async (stage) => {
      const { page } = stage
      const { folder } = await stage.site('updating')
      await stage.once('updating', async () => {
        await meetLearner(stage, 'updating')
        await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
        publishNewVersion(folder)
        await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
        await button(stage, 'common:update.apply').waitFor()
      })
      await stage.go('/', 'updating')
      await button(stage, 'common:update.apply').waitFor()
      await page.locator('.next').waitFor()
    },
  },
]
