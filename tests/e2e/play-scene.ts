import type { Locator, Page } from '@playwright/test'
import { tabAndEnter, tabTo } from './keyboard'

/** Does what the open scene asks by keyboard alone, and waits for what comes of it: takes a choice, or works on the task a little. */
export async function playScene(page: Page, which: 'first' | 'last' = 'first'): Promise<void> {
  const act = page.locator('.choices .btn-main')
  await act.waitFor()
  if ((await page.locator('.hand-in').count()) > 0) await workALittle(page, act)
  else {
    const count = await page.getByRole('radio').count()
    await page.keyboard.press(which === 'first' ? '1' : String(count))
    await page.keyboard.press('Enter')
  }
  await page.locator('.after-acts').waitFor()
}

/** Marks, fills, picks or accepts the first thing that there is; open parts are handed in open. */
async function workALittle(page: Page, handIn: Locator): Promise<void> {
  const part = page.locator('.part-mark:not(.risk-tools *), .work-input, .sort-tools [aria-disabled=false]').first()
  await tabTo(page, part)
  const tag = await part.evaluate((element) => element.tagName)
  if (tag === 'SELECT') await page.keyboard.press('ArrowDown')
  else if (tag === 'BUTTON') await page.keyboard.press('Enter')
  else await page.keyboard.type('2')
  await tabAndEnter(page, handIn)
  const isOver = await page
    .locator('.after-acts')
    .waitFor({ timeout: 2000 })
    .then(
      () => true,
      () => false,
    )
  if (!isOver) await page.keyboard.press('Enter') // asked once about open parts: the button still has the focus
}

/** Reads the consequence and goes on; gives whether the case has ended. */
export async function goOn(page: Page): Promise<boolean> {
  const on = page.locator('.after-acts .btn-main')
  await tabTo(page, on)
  await page.keyboard.press('Enter')
  await page.locator('.choices .btn-main, .ending').first().waitFor()
  return (await page.locator('.ending').count()) > 0
}
