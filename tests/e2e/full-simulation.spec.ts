import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { makeFixtureSite } from '../../scripts/bench/fixture-site.mjs'
import { serve } from '../../scripts/serve.mjs'
import { levelOf } from '../../src/core/items/aspect'
import type { BankItem } from '../../src/core/items/bank-item'
import { writeArchive } from '../../src/formats/pack-archive/write-archive'
import { buildFixtureBank, buildFixturePackFiles, FIXTURE_PACK } from '../support/fixture-bank'
import { tabAndEnter, tabTo, watchPointer } from './keyboard'
import { readSitting } from './kill-log'
import { firstRun, makeProfile, openBrowser, type Site } from './open-app'

const ITEMS = 5000
const BY_ASPECT = { knowledge: 24, skills: 32, values: 24, ict: 20 }
const BY_LEVEL = { easy: 50, medium: 30, hard: 20 }
const HALF = 50
const WHOLE = 100

const quotasOf = (property: string, counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).map(([value, count]) => ({ where: { [property]: value }, count }))

const BLUEPRINT = {
  id: 'utuh',
  title: { id: 'Simulasi utuh', en: 'Whole simulation' },
  description: { id: 'Simulasi latihan, bukan soal resmi.', en: 'A practice simulation, not an official test.' },
  minutes: 120,
  pool: [FIXTURE_PACK],
  quotas: [...quotasOf('aspect', BY_ASPECT), ...quotasOf('level', BY_LEVEL)],
  aspects: Object.keys(BY_ASPECT),
}

/** The app with the large bank among the packs that come with it. */
async function startLargeSite(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'siap-site-'))
  const files = buildFixturePackFiles(ITEMS).set('exams/utuh.json', new TextEncoder().encode(JSON.stringify(BLUEPRINT)))
  makeFixtureSite({ folder, pack: FIXTURE_PACK, archive: await writeArchive(files) })
  const server = await serve({ root: folder, port: 0, app: 'siappeksos' })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop: () => {
      server.closeAllConnections()
      server.close()
      rmSync(folder, { recursive: true })
    },
  }
}

/** A type of item, with the mode where there is one. */
function kindOf({ item }: BankItem): string {
  return item.type === 'judgement' ? `${item.type} ${item.mode}` : item.type
}

function countBy(items: readonly BankItem[], nameOf: (item: BankItem) => string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const item of items) counts[nameOf(item)] = (counts[nameOf(item)] ?? 0) + 1
  return counts
}

/** How each kind of item is answered without a pointer. What was typed in or opened is left with Tab, so that N moves on. */
const ANSWERS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'single-choice': (page) => page.keyboard.press('b'),
  'true-false': (page) => page.keyboard.press('a'),
  'judgement pick': (page) => page.keyboard.press('c'),
  'multiple-choice': async (page) => {
    for (const letter of ['a', 'c', 'd']) await page.keyboard.press(letter)
  },
  order: moveFirstDown,
  'judgement rank': moveFirstDown,
  match: (page) => pickInLists(page, 3),
  'judgement rate': async (page) => {
    await tabTo(page, page.getByRole('radio').first())
    for (let row = 0; row < 4; row++) {
      if (row > 0) await page.keyboard.press('Tab')
      await page.keyboard.press('Space')
    }
  },
  'judgement best-worst': async (page) => {
    await tabTo(page, page.getByRole('radio').first())
    await page.keyboard.press('Space')
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
  },
  cloze: async (page) => {
    await pickInLists(page, 1)
    await page.keyboard.type('catatan kasus')
    await page.keyboard.press('Tab')
  },
  numeric: (page) => typeIn(page, '2000'),
  'short-text': (page) => typeIn(page, 'PIE'),
}

async function moveFirstDown(page: Page): Promise<void> {
  await tabTo(page, page.locator('.sort [data-by="1"]').first())
  await page.keyboard.press('Alt+ArrowDown')
}

async function pickInLists(page: Page, count: number): Promise<void> {
  await tabTo(page, page.getByRole('combobox').first())
  for (let list = 0; list < count; list++) {
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Tab')
  }
}

async function typeIn(page: Page, text: string): Promise<void> {
  await tabTo(page, page.locator('.asks').getByRole('textbox'))
  await page.keyboard.type(text)
  await page.keyboard.press('Tab')
}

test('a hundred items from a bank of five thousand are answered by keyboard alone, half of them in either language', async () => {
  test.slow()
  const bank = new Map(buildFixtureBank(ITEMS).map((item) => [item.id, item]))
  const site = await startLargeSite()
  const profile = makeProfile()
  const context = await openBrowser(profile.path)
  // One form out of all that there could be, so that it holds every kind of item on each run.
  await context.addInitScript(() => {
    const random = crypto.getRandomValues.bind(crypto)
    crypto.getRandomValues = <T extends ArrayBufferView | null>(array: T): T => {
      if (array instanceof Uint32Array && array.length === 1) array.fill(7)
      else random(array as never)
      return array
    }
  })
  const page = await context.newPage()
  await firstRun(page, site.url)
  await page.evaluate(() => {
    location.hash = '#/exams'
  })
  const pointer = await watchPointer(page)
  await tabAndEnter(page, page.getByRole('button', { name: /^Mulai simulasi.*Simulasi utuh/ }))
  await tabAndEnter(page, page.getByRole('button', { name: 'Mulai sekarang' }))
  await expect(page.getByRole('heading', { level: 1, name: 'Butir 1 dari 100' })).toBeVisible()

  const sitting = new URL(page.url()).hash.split('/').at(-1) ?? ''
  const form = (await readSitting(page, sitting)).session.form.flatMap(({ id }) => bank.get(id) ?? [])
  expect(countBy(form, ({ item }) => item.aspect)).toEqual(BY_ASPECT)
  expect(countBy(form, ({ item }) => levelOf(item.angoff))).toEqual(BY_LEVEL)
  expect(new Set(form.map(kindOf))).toEqual(new Set([...bank.values()].map(kindOf)))

  for (const [index, entry] of form.entries()) {
    const number = index + 1
    const name = number <= HALF ? `Butir ${number} dari ${WHOLE}` : `Item ${number} of ${WHOLE}`
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
    await ANSWERS[kindOf(entry)]?.(page)
    await expect(page.locator('button.cell[aria-current]'), kindOf(entry)).toHaveClass(/\bdone\b/)
    if (number === HALF) {
      await tabAndEnter(page, page.getByRole('button', { name: /Ganti ke English/ }), 'Shift+Tab')
      await expect(page.getByRole('heading', { level: 1, name: `Item ${number} of ${WHOLE}` })).toBeVisible()
      await expect(page.locator('button.cell.done')).toHaveCount(HALF)
    }
    if (number < WHOLE) await page.keyboard.press('n')
  }

  await tabAndEnter(page, page.getByRole('button', { name: 'Hand in', exact: true }).first())
  await tabAndEnter(page, page.getByRole('button', { name: 'Hand in now' }))
  await expect(page.getByText('100 of 100 answered')).toBeVisible()
  await expect(page.getByRole('article', { name: 'Item 100', exact: true })).toBeVisible()
  expect(await pointer.wasUsed()).toBe(false)

  const { events } = await readSitting(page, sitting)
  const answered = new Set(events.flatMap(({ what }) => (what.type === 'answered' ? [what.item] : [])))
  expect(answered).toEqual(new Set(form.map(({ id }) => id)))
  await context.close()
  site.stop()
  profile.remove()
})
