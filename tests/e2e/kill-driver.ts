import { expect, type Page } from '@playwright/test'
import type { SessionEvent } from '../../src/core/exams/session'
import type { Random } from '../../src/core/lib/random'
import { readSaved, type Shown } from './kill-log'

/** Keys of the exam, as often as a hurried candidate presses them. */
const KEYS = [...'aaabbbccdeannnnnnpprrrx']
/** One action in so many hands the sitting in. */
const HANDS_IN = 50
/** One action in so many is a note, or an option crossed out. */
const WRITES = 8
/** One action in so many is followed by a look at whether all is saved. */
const LOOKS = 2

/** What a driver knows to be kept, because it heard so before the kill. */
export interface Heard {
  /** Events whose transaction the browser completed. */
  readonly acknowledged: SessionEvent[]
  /** What the page showed when it last said “saved”. */
  shown: Shown | null
}

/** A new learner, straight to home. */
export async function meet(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Bahasa Indonesia' }).check()
  await page.getByRole('textbox').fill('Nadia')
  await page.getByRole('button', { name: /Lewati/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: /Nadia/ })).toBeVisible()
}

/** Starts the quick simulation; gives its id. */
export async function beginSitting(page: Page): Promise<string> {
  await goTo(page, '#/exams')
  await page
    .getByRole('button', { name: /^Mulai simulasi/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Mulai sekarang' }).click()
  await expect(page.locator('#item-head')).toBeVisible()
  return new URL(page.url()).hash.split('/').at(-1) ?? ''
}

export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((wanted) => {
    location.hash = wanted
  }, hash)
}

export async function handIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Kumpulkan', exact: true }).first().click()
  await page.getByRole('button', { name: /^Kumpulkan (apa adanya|sekarang)$/ }).click()
}

/** Hears of every event of a sitting that the browser says is on disk. */
export async function listen(page: Page): Promise<Heard> {
  const heard: Heard = { acknowledged: [], shown: null }
  await page.exposeFunction('acknowledge', (event: string) => heard.acknowledged.push(JSON.parse(event)))
  await page.evaluate(() => {
    const { acknowledge } = window as unknown as { acknowledge(event: string): void } // put there above
    const { add } = IDBObjectStore.prototype
    IDBObjectStore.prototype.add = function (this: IDBObjectStore, ...args: Parameters<typeof add>) {
      const request = add.apply(this, args)
      if (this.name === 'sessionEvents') {
        this.transaction.addEventListener('complete', () => acknowledge(JSON.stringify(args[0])))
      }
      return request
    }
  })
  return heard
}

/** A note on the item, where it takes one, written to the log when its field is left. */
async function note(page: Page, text: string): Promise<void> {
  const field = page.locator('.item-note textarea')
  if ((await field.count()) === 0) return
  await page.locator('.item-note').evaluate((folded) => folded.setAttribute('open', ''))
  await field.fill(text)
  await field.blur()
}

async function strike(page: Page): Promise<void> {
  const crosses = page.locator('.opt-strike')
  if ((await crosses.count()) > 0) await crosses.first().click()
}

/** Answers, moves, flags, takes back, notes, crosses out, now and then hands in, until the browser dies. */
export async function sitUntilDeath(page: Page, random: Random, heard: Heard): Promise<never> {
  for (;;) {
    if (random() * HANDS_IN < 1) {
      await handIn(page)
      await expect(page).toHaveURL(/report/)
      await beginSitting(page)
    } else if (random() * WRITES < 1) {
      await (random() < 0.5 ? strike(page) : note(page, `Catatan ${random()}`))
    } else {
      await page.keyboard.press(KEYS[Math.floor(random() * KEYS.length)] ?? 'n')
    }
    if (random() * LOOKS < 1) heard.shown = (await readSaved(page)) ?? heard.shown
  }
}
