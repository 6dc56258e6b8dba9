import { expect, test } from '@playwright/test'
import { firstRun, makeProfile, openKillable, startExam, startSite } from './open-app'

/** The clock on the screen, in seconds. */
function secondsOf(clock: string | null): number {
  const [minutes = '0', seconds = '0'] = (clock ?? '').split(':')
  return Number(minutes) * 60 + Number(seconds)
}

test('after SIGKILL in the middle of an exam every acknowledged answer is there, and the clock is honest', async () => {
  const site = await startSite()
  const profile = makeProfile()
  let browser = await openKillable(profile.path)
  try {
    await firstRun(browser.page, site.url)
    await startExam(browser.page)
    for (let item = 1; item <= 6; item++) {
      await browser.page.keyboard.press('b')
      await browser.page.keyboard.press('n')
    }
    await browser.page.keyboard.press('r')
    await expect(browser.page.getByText(/^Tersimpan/)).toBeVisible()
    await expect(browser.page.locator('button.cell.flag')).toHaveCount(1)
    const answered = await browser.page.locator('button.cell.done').count()
    const left = secondsOf(await browser.page.getByRole('timer').textContent())
    const url = browser.page.url()
    const killedAt = Date.now()
    await browser.kill()

    browser = await openKillable(profile.path)
    await browser.page.goto(url)
    await expect(browser.page.getByRole('heading', { name: 'Simulasi Anda dipulihkan' })).toBeVisible()
    await expect(browser.page.locator('button.cell.done')).toHaveCount(answered)
    await expect(browser.page.locator('button.cell.flag')).toHaveCount(1)
    await expect(browser.page.getByRole('heading', { level: 1, name: /Butir 7/ })).toBeVisible()
    const now = secondsOf(await browser.page.getByRole('timer').textContent())
    const away = (Date.now() - killedAt) / 1000
    expect(Math.abs(left - away - now)).toBeLessThanOrEqual(2) // a second for each reading of a clock in whole seconds
  } finally {
    await browser.kill()
    site.stop()
    profile.remove()
  }
})
