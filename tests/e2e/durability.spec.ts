import { expect, test } from '@playwright/test'
import { firstRun, makeProfile, openBrowser, startExam, startSite } from './open-app'

test('every write of an exam event is a transaction of strict durability', async () => {
  const profile = makeProfile()
  const site = await startSite()
  const context = await openBrowser(profile.path)
  const page = await context.newPage()
  await page.addInitScript(() => {
    const seen: string[] = []
    Object.assign(window, { durabilities: seen })
    const { transaction } = IDBDatabase.prototype
    IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...args: Parameters<typeof transaction>) {
      const made = transaction.apply(this, args)
      if (made.mode === 'readwrite' && made.objectStoreNames.contains('sessionEvents')) seen.push(made.durability)
      return made
    }
  })
  await firstRun(page, site.url)
  await startExam(page)
  await page.keyboard.press('b')
  await page.keyboard.press('r')
  await page.keyboard.press('n')
  await expect(page.getByText(/^Tersimpan/)).toBeVisible()
  const seen = await page.evaluate(() => (window as unknown as { durabilities: string[] }).durabilities) // put there above
  expect(seen.length).toBeGreaterThanOrEqual(4)
  expect(new Set(seen)).toEqual(new Set(['strict']))
  await context.close()
  site.stop()
  profile.remove()
})
