import { expect, test } from '@playwright/test'
import type { Page } from 'playwright'
import { firstRun, makeProfile, openBrowser, startSite } from './open-app'

const found = (page: Page) => page.locator('#find-hits h3 a')

/** Goes down through the results until one that reads so has the focus. */
async function arrowTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press('ArrowDown')
    if ((await page.locator(':focus').textContent()) === name) return
  }
  throw new Error(`no result reads ${name}`)
}

test('with the network cut and the server gone everything is found, in both languages, by keyboard alone', async () => {
  const profile = makeProfile()
  const site = await startSite()
  const context = await openBrowser(profile.path)
  const page = await context.newPage()
  await firstRun(page, site.url)
  await page.evaluate(() => navigator.serviceWorker.ready)
  site.stop()
  await context.setOffline(true)

  await page.keyboard.press('Control+k')
  const field = page.getByRole('searchbox', { name: 'Apa yang Anda cari?' })
  await expect(field).toBeFocused()
  await page.keyboard.type('bertanya langs')
  await expect(found(page).first()).toBeVisible()
  await expect(page.locator('#find-hits mark').first()).toHaveText(/bertanya|langsung/i)

  await field.fill('')
  await page.keyboard.type('bukti tanpa penontno')
  await expect(page.getByText('Ini hasil untuk “penonton”.')).toBeVisible()
  await expect(page.locator('#find-hits mark', { hasText: 'penonton' }).first()).toBeVisible()
  await arrowTo(page, 'Jam pertama: aman dahulu')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/lesson\/jam-pertama\/\d+$/)
  await expect(page.getByRole('heading', { level: 2, name: 'Bukti tanpa penonton baru' })).toBeFocused()
  await expect(page.getByRole('heading', { level: 2, name: 'Bukti tanpa penonton baru' })).toBeInViewport()

  await page.goBack()
  await expect(field).toHaveValue('bukti tanpa penontno')
  await field.fill('')
  await page.getByRole('link', { name: 'Glosarium dari A sampai Z' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Glosarium' })).toBeVisible()
  await expect(page.getByText('intervensi digital').first()).toBeVisible()
  await page.goBack()
  await page.getByRole('link', { name: 'Semua rujukan' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Rujukan' })).toBeVisible()
  await expect(page.getByText(/Olweus/).first()).toBeVisible()

  await page.getByRole('button', { name: /English/ }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'References' })).toBeVisible()
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox', { name: 'What are you looking for?' })).toBeFocused()
  await page.keyboard.type('asking direclty ')
  await expect(page.getByText('These are results for “directly”.')).toBeVisible()
  await arrowTo(page, 'The first hour: safety first')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'Asking directly' })).toBeFocused()
  await context.close()
  profile.remove()
})
