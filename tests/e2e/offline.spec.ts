import { expect, test } from '@playwright/test'
import { firstRun, makeProfile, openBrowser, startExam, startSite } from './open-app'

test('after the first load the app works with the network cut and the server gone', async () => {
  const profile = makeProfile()
  const site = await startSite()
  let context = await openBrowser(profile.path)
  const page = await context.newPage()
  await firstRun(page, site.url)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await context.close()
  site.stop()

  context = await openBrowser(profile.path)
  await context.setOffline(true)
  const later = await context.newPage()
  await later.goto(site.url)
  await expect(later.getByRole('heading', { level: 1, name: /Nadia/ })).toBeVisible()
  await later.goto(`${site.url}#/library/dasar/intervensi-digital`)
  await expect(later.getByRole('heading', { level: 1, name: 'Intervensi digital' })).toBeVisible()
  await startExam(later)
  await later.keyboard.press('a')
  await expect(later.getByText(/^Tersimpan/)).toBeVisible()
  await later.reload()
  await expect(later.getByRole('heading', { level: 1, name: /Butir 1/ })).toBeVisible()
  await context.close()
  profile.remove()
})
