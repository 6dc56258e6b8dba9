import { expect, test } from '@playwright/test'
import type { BrowserContext, Page } from 'playwright'
import { expectAccessible, firstRun, makeProfile, openBrowser, type Site, startExam, startSite } from './open-app'

let site: Site
let context: BrowserContext
let page: Page
let report = ''
const profile = makeProfile()

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  site = await startSite()
  context = await openBrowser(profile.path)
  page = await context.newPage()
})
test.afterAll(async () => {
  await context.close()
  site.stop()
  profile.remove()
})

const LOOKS = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced colours', media: { colorScheme: 'light', forcedColors: 'active' } },
] as const

async function inEveryLook(where: string): Promise<void> {
  for (const { name, media } of LOOKS) {
    await page.emulateMedia(media)
    await expectAccessible(page, `${where}, ${name}`)
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
}

test('the first run', async () => {
  await page.goto(site.url)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await inEveryLook('first run')
  await firstRun(page, site.url)
})

const PLACES = [
  ['home', '/', /Nadia/],
  ['library', '/library', 'Pustaka'],
  ['module', '/library/dasar/perundungan', 'Perundungan dan perundungan siber'],
  ['lesson', '/library/dasar/penggalangan-dana/lesson/angka-terbuka', /./],
  ['case', '/library/dasar/perundungan/case/grup-kelas-9b', /./],
  ['exams', '/exams', 'Simulasi ujian'],
  ['settings', '/settings', 'Pengaturan'],
  ['nowhere', '/nowhere', 'Halaman ini tidak ada'],
] as const

for (const [name, path, heading] of PLACES) {
  test(`the place “${name}”`, async () => {
    await page.goto(`${site.url}#${path}`)
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
    await inEveryLook(name)
  })
}

test('a case while it is played, and what follows a choice', async () => {
  await page.goto(`${site.url}#/library/dasar/penggalangan-dana/case/tangan-terbuka`)
  await page.getByRole('button', { name: 'Mulai kasus' }).click()
  await expect(page.getByRole('button', { name: 'Lakukan ini' })).toBeVisible()
  await inEveryLook('scene')
  await page.getByRole('radio').first().check()
  await page.getByRole('button', { name: 'Lakukan ini' }).click()
  await expect(page.getByRole('button', { name: 'Lanjut', exact: true })).toBeVisible()
  await inEveryLook('consequence')
})

test('an exam, its dialogs, and the report', async () => {
  await startExam(page)
  await inEveryLook('exam')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  await inEveryLook('shortcuts')
  await page.keyboard.press('Escape')
  for (let item = 1; item < 25; item++) {
    await page.keyboard.press('b')
    await page.keyboard.press('n')
  }
  await page.getByRole('button', { name: 'Kumpulkan' }).first().click()
  await inEveryLook('handing in')
  await page.getByRole('button', { name: /^Kumpulkan (apa adanya|sekarang)$/ }).click()
  await expect(page.getByRole('heading', { name: 'Pembahasan butir' })).toBeVisible()
  report = page.url()
  await inEveryLook('report')
})

test('home, lesson, exams and report in English', async () => {
  await page.goto(`${site.url}#/settings`)
  await page.getByRole('radio', { name: 'English' }).check({ force: true })
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible()
  for (const path of ['#/', '#/library/dasar/perundungan/lesson/jam-pertama', '#/exams', `#${report.split('#')[1]}`]) {
    await page.goto(`${site.url}${path}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessible(page, `${path} in English`)
  }
})
