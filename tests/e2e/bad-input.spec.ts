import { expect, test } from '@playwright/test'
import type { BrowserContext, Page } from 'playwright'
import { PLANTED_FAULTS } from '../../scripts/screenshots/sites.mjs'
import {
  button,
  heading,
  meetLearner,
  openStage,
  type Stage,
  sitExam,
  title,
} from '../../scripts/screenshots/stage.mjs'
import { copyDatabase, fillStorage, makeNewerDatabase, openBare, readRows } from '../../scripts/screenshots/store.mjs'
import { expectAccessiblePage } from '../support/expect-accessible-page'
import { makeProfile, openBrowser } from './open-app'

const MEBIBYTE = 1024 * 1024

let context: BrowserContext
let stage: Stage
let page: Page
const profile = makeProfile()

test.beforeAll(async () => {
  context = await openBrowser(profile.path)
  stage = await openStage(context, 'id')
  page = stage.page
  page.on('dialog', (dialog) => void dialog.accept()) // the browser's own question before what is not saved is left
})
test.afterAll(async () => {
  await context.close()
  await stage.stop()
  profile.remove()
})

test('a built-in pack with faults is refused whole, told fault by fault, and everything else works', async () => {
  await meetLearner(stage, 'refused')
  const faults = page.getByRole('listitem').filter({ hasText: 'percobaan.siap' })
  await expect(faults).toHaveCount(PLANTED_FAULTS.length)
  for (const { file, kind } of PLANTED_FAULTS) {
    const fault = faults.filter({ hasText: file })
    await expect(fault.getByRole('heading', { name: stage.t(`problems:${kind}`) })).toBeVisible()
  }
  const owners = (await readRows(page, 'packEntries')).map(({ pack }) => pack)
  expect(new Set(owners)).toEqual(new Set(['dasar']))
  expect((await readRows(page, 'packs')).map(({ id }) => id)).toEqual(['dasar'])

  await stage.go('/library/dasar/perundungan', 'refused')
  await expect(heading(stage, 'learn:module.contents')).toBeVisible()
})

test('a database that a newer version made is told of and left as it is, version and rows', async () => {
  const { url } = await stage.site('newer')
  await meetLearner(stage, 'newer')
  await openBare(page, url)
  await makeNewerDatabase(page, 990)
  const before = await copyDatabase(page)
  expect(before.version).toBe(990)
  expect(before.tables.profiles).toHaveLength(1)

  for (const visit of ['the first', 'after loading again']) {
    if (visit === 'the first') await stage.go('/', 'newer')
    else await button(stage, 'storage:reload').click()
    await expect(heading(stage, 'storage:made-by-newer-app.title'), visit).toBeVisible()
    await expect(page.getByRole('alert'), visit).toContainText('99')
    await expect(page.getByRole('textbox'), visit).toHaveCount(0)
  }
  await openBare(page, url)
  expect(await copyDatabase(page)).toEqual(before)
})

test('a store that lost what it held is never taken for a first run', async () => {
  const { url } = await stage.site('emptied')
  await meetLearner(stage, 'emptied')
  await openBare(page, url)
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('siappeksos')
        deleting.onsuccess = () => resolve(undefined)
        deleting.onerror = () => reject(new Error(deleting.error?.message))
      }),
  )
  await stage.go('/', 'emptied')
  await expect(heading(stage, 'storage:emptied.title')).toBeVisible()
  await expect(page.getByRole('textbox')).toHaveCount(0)
  await button(stage, 'storage:reload').click()
  await expect(heading(stage, 'storage:emptied.title')).toBeVisible()
  expect(await readRows(page, 'profiles')).toEqual([])

  await button(stage, 'storage:start-afresh').click()
  await expect(heading(stage, 'profiles:first-run.title')).toBeVisible()
  await page.getByRole('textbox').fill('Sari')
  await button(stage, 'profiles:first-run.skip').click()
  await expect(title(stage)).toContainText('Sari')
})

test('storage that fills up in an exam is told at once, loses nothing acknowledged, and saves again when there is room', async () => {
  const origin = new URL((await stage.site('main')).url).origin
  const devtools = await context.newCDPSession(page)
  const allow = (quotaSize: number) => devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize })
  await allow(64 * MEBIBYTE) // before anything is written: the browser grants room ahead of use
  await meetLearner(stage, 'main')
  const id = await sitExam(stage, 6)
  const choices = page.getByRole('radio')
  while ((await choices.count()) === 0) await page.keyboard.press('n')
  const given = async () => (await readRows(page, 'sessionEvents')).filter(({ what }) => what.type === 'answered')
  const notSaved = page.getByText(stage.t('learn:not-saved.storage-full'))
  const acknowledged = await given()

  await fillStorage(page)
  await choices.first().click()
  await expect(notSaved).toBeVisible()
  await expect(page.getByText(stage.t('exams:saved.not')).first()).toBeVisible()
  expect(await given()).toEqual(acknowledged)
  await expectAccessiblePage(page, 'an exam that is not saved')

  await allow(128 * MEBIBYTE)
  await button(stage, 'learn:not-saved.retry').click()
  await expect(notSaved).toHaveCount(0)
  await expect(page.getByText(stage.t('exams:saved.at')).first()).toBeVisible()
  const saved = await given()
  expect(saved).toHaveLength(acknowledged.length + 1)
  const answered = await page.locator('button.cell.done').count()

  await fillStorage(page)
  await choices.nth(1).click()
  await expect(notSaved).toBeVisible()
  await page.reload()
  await expect(page.locator('#item-head')).toBeVisible()
  expect(await given()).toEqual(saved)
  await expect(page.locator('button.cell.done')).toHaveCount(answered)

  await allow(256 * MEBIBYTE)
  await stage.go(`/exam/${id}`)
  await choices.nth(1).click()
  await expect.poll(async () => (await given()).length).toBe(saved.length + 1)
})

test('a page lets go of its data when a newer version opens them in another tab, and says so', async () => {
  const { url } = await stage.site('tabs')
  await meetLearner(stage, 'tabs')
  const newer = await context.newPage()
  await openBare(newer, url)
  const before = await copyDatabase(newer)
  await makeNewerDatabase(newer, 990) // would wait for ever on a page that holds on
  await expect(heading(stage, 'storage:taken-over.title')).toBeVisible()
  const after = await copyDatabase(newer)
  expect(after.tables).toMatchObject(before.tables)
  await newer.close()
})
