import { expect, test } from '@playwright/test'
import { handIn } from './kill-driver'
import { firstRun, makeProfile, openBrowser, startExam, startSite } from './open-app'

test('every write of an exam event, of whatever kind, is a transaction of strict durability', async () => {
  const profile = makeProfile()
  const site = await startSite()
  const context = await openBrowser(profile.path)
  const page = await context.newPage()
  const seen = new Map<string, Set<string>>()
  await page.exposeFunction('noteDurability', (kind: string, durability: string) => {
    seen.set(kind, (seen.get(kind) ?? new Set()).add(durability))
  })
  await context.addInitScript(() => {
    const { noteDurability } = window as unknown as { noteDurability(kind: string, durability: string): void } // above
    for (const method of ['add', 'put'] as const) {
      const write = IDBObjectStore.prototype[method]
      IDBObjectStore.prototype[method] = function (this: IDBObjectStore, ...args: Parameters<typeof write>) {
        if (this.name === 'sessionEvents') noteDurability(args[0].what.type, this.transaction.durability)
        return write.apply(this, args)
      }
    }
  })
  const isSaved = () => expect(page.getByText(/^Tersimpan/)).toBeVisible()

  await firstRun(page, site.url)
  await startExam(page)
  // Which items there are is drawn anew each time; among all of them some are answered by a letter.
  for (let item = 1; item <= 25; item++) for (const key of ['b', 'r', 'n']) await page.keyboard.press(key)
  await isSaved()
  await page.reload()
  await isSaved()
  await handIn(page)
  await expect(page.locator('.report')).toBeVisible()

  await page.evaluate(() => {
    location.hash = '#/exams'
  })
  await page
    .getByRole('button', { name: /^Mulai simulasi/ })
    .first()
    .click()
  await page.getByRole('radio', { name: 'Latihan' }).check()
  await page.getByRole('button', { name: 'Mulai sekarang' }).click()
  await page.keyboard.press('b')
  await page.getByRole('button', { name: 'Jeda', exact: true }).click()
  await page.getByRole('button', { name: 'Lanjutkan latihan' }).click()
  await isSaved()

  const strict = new Set(['strict'])
  expect(Object.fromEntries(seen)).toMatchObject(
    Object.fromEntries(
      ['visited', 'answered', 'flagged', 'resumed', 'submitted', 'paused'].map((kind) => [kind, strict]),
    ),
  )
  expect([...seen.values()].every((durabilities) => [...durabilities].join() === 'strict')).toBe(true)
  await context.close()
  site.stop()
  profile.remove()
})
