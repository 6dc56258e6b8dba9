import type { Locator, Page } from '@playwright/test'

/** More stops than any screen of the app has. */
const MOST_STOPS = 250

/** Goes to an element as the keyboard does, stop by stop; fails where it cannot be reached so. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.waitFor()
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press(key)
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`${target} cannot be reached with ${key}`)
}

/** Goes to a button or link and presses Enter. */
export async function tabAndEnter(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await tabTo(page, target, key)
  await page.keyboard.press('Enter')
}

/** From here on a press of the mouse or a finger is remembered; a click by the keyboard is none. */
export async function watchPointer(page: Page): Promise<{ wasUsed(): Promise<boolean> }> {
  await page.evaluate(() => {
    document.addEventListener('pointerdown', () => document.documentElement.setAttribute('data-pointed', ''), true)
  })
  return { wasUsed: async () => (await page.locator('html[data-pointed]').count()) > 0 }
}
