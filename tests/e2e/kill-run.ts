import { expect, type Page } from '@playwright/test'
import { type Random, seededRandom } from '../../src/core/lib/random'
import { beginSitting, goTo, type Heard, handIn, listen, meet, sitUntilDeath } from './kill-driver'
import { expectAcknowledged, expectRestored, expectSaidSaved, readSitting } from './kill-log'

export interface Killable {
  readonly page: Page
  kill(): Promise<void>
}

/** Opens the app on the same data, at an address after `#`. */
export type Open = (hash: string) => Promise<Killable>

const LONGEST_LIFE = 1500
const LONGEST_HAND_IN = 40
/** For what a page is to show on a busy machine. */
const PATIENCE = 20_000
const isSoak = process.env.SIAP_SOAK === '1'

/** How many kills a run is to have, and how long they may take. */
export function killsOf(usual: number): { readonly kills: number; readonly timeout: number } {
  const kills = isSoak ? 500 : usual
  return { kills, timeout: 60_000 + kills * 20_000 }
}

/** `SIAP_SEED` repeats a run that failed. */
export function takeSeed(): number {
  return Number(process.env.SIAP_SEED ?? Date.now() % 2 ** 32)
}

/** Sits, dies at a random moment, comes back, and finds everything that was heard to be saved: so many times over. */
export async function runKills(open: Open, kills: number, seed: number): Promise<void> {
  const random = seededRandom(seed)
  const app = await openFirst(open)
  try {
    await meet(app.page())
    let sitting = await beginSitting(app.page())
    let stakes = 0
    for (let kill = 1; kill <= kills; kill++) {
      const heard = await liveAndDie(app, random, sitting)
      const page = await app.open(`#/exam/${heard.sitting}`)
      const isOver = await expectNothingLost(page, heard).catch((error: Error) => {
        throw new Error(`seed ${seed}, kill ${kill} of ${kills}: ${error.message}`, { cause: error })
      })
      stakes += heard.acknowledged.length
      sitting = isOver ? await beginSitting(page) : heard.sitting
    }
    expect(stakes, `acknowledged, with seed ${seed}`).toBeGreaterThan(0)
  } finally {
    await app.kill()
  }
}

/** Presses “hand in” and dies in that moment, so many times over: either it was handed in, or the sitting goes on. */
export async function runInterruptedHandIns(open: Open, kills: number, seed: number): Promise<void> {
  const random = seededRandom(seed)
  const app = await openFirst(open)
  try {
    await meet(app.page())
    for (let kill = 1; kill <= kills; kill++) {
      const sitting = await beginSitting(app.page())
      const heard = await listen(app.page())
      for (const key of ['b', 'n', 'b']) await app.page().keyboard.press(key)
      await handIn(app.page())
      await new Promise((resolve) => setTimeout(resolve, random() * LONGEST_HAND_IN))
      await app.kill()
      const page = await app.open(`#/exam/${sitting}`)
      const isOver = await expectNothingLost(page, { ...heard, sitting })
      if (!isOver) await handIn(page)
      await expectScoredOnce(page, sitting)
    }
  } finally {
    await app.kill()
  }
}

interface Reopened {
  page(): Page
  open(hash: string): Promise<Page>
  /** Does nothing to what is dead. */
  kill(): Promise<void>
}

async function openFirst(open: Open): Promise<Reopened> {
  let app: Killable | null = null
  const again = async (hash: string) => {
    app = await open(hash)
    app.page.setDefaultTimeout(PATIENCE)
    return app.page
  }
  let page = await again('#/')
  return {
    page: () => page,
    open: async (hash) => {
      page = await again(hash)
      return page
    },
    kill: async () => {
      const dying = app
      app = null
      await dying?.kill()
    },
  }
}

interface LastHeard extends Heard {
  /** The one that was being sat in the end. */
  readonly sitting: string
}

async function liveAndDie(app: Reopened, random: Random, first: string): Promise<LastHeard> {
  const heard = await listen(app.page())
  let isKilled = false
  const living = sitUntilDeath(app.page(), random, heard).catch((error: unknown) => {
    if (!isKilled) throw error
  })
  const dying = new Promise((resolve) => setTimeout(resolve, random() * LONGEST_LIFE)).then(() => {
    isKilled = true
    return app.kill()
  })
  await Promise.all([living, dying])
  const sitting = heard.acknowledged.at(-1)?.sessionId ?? first
  return { ...heard, sitting }
}

/** Answers whether the sitting is over. */
async function expectNothingLost(page: Page, { sitting, acknowledged, shown }: LastHeard): Promise<boolean> {
  const isBack = page.getByText(/^Tersimpan/).or(page.locator('.report'))
  await expect(isBack.first())
    .toBeVisible({ timeout: PATIENCE })
    .catch(async (error: Error) => {
      const stands = await page.locator('body').innerText()
      throw new Error(`${error.message}\nWhat stands on the page ${page.url()}: ${stands}`, { cause: error })
    })
  const found = await readSitting(page, sitting)
  expectAcknowledged(
    found,
    acknowledged.filter((event) => event.sessionId === sitting),
  )
  if (shown?.sitting === sitting) expectSaidSaved(found, shown)
  const isOver = found.events.at(-1)?.what.type === 'submitted'
  if (isOver) await expect(page.locator('.report')).toBeVisible({ timeout: PATIENCE })
  else await expectRestored(page, found)
  return isOver
}

async function expectScoredOnce(page: Page, id: string): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`report/${id}$`), { timeout: PATIENCE })
  const { events } = await readSitting(page, id)
  expect(events.filter(({ what }) => what.type === 'submitted')).toHaveLength(1)
  expect(events.at(-1)?.what.type).toBe('submitted')
  await goTo(page, '#/exams')
  await expect(page.locator(`a[href$="/report/${id}"]`)).toHaveCount(1)
}
