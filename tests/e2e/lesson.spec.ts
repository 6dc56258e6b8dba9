import { expect, type Locator, test } from '@playwright/test'
import type { BrowserContext, Page } from 'playwright'
import { readRows } from '../../scripts/screenshots/store.mjs'
import { expectAccessiblePage } from '../support/expect-accessible-page'
import { tabAndEnter, tabTo } from './keyboard'
import { firstRun, makeProfile, openBrowser, type Site, startSite } from './open-app'
import { fakeVoices, letVoiceEnd, said, setVoices } from './voices'

const LESSON = '#/library/dasar/perundungan/lesson/satu-unggahan'

let site: Site
let context: BrowserContext
let page: Page
const profile = makeProfile()

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  site = await startSite()
  await open()
  await firstRun(page, site.url)
})
test.afterAll(async () => {
  await context?.close()
  site?.stop()
  profile.remove()
})

async function open(): Promise<void> {
  context = await openBrowser(profile.path)
  await context.addInitScript(fakeVoices)
  page = await context.newPage()
}

async function openLesson(): Promise<void> {
  await page.goto(`${site.url}${LESSON}`)
  await expect(page.locator('.lesson p').first()).toBeVisible()
}

async function reopen(): Promise<void> {
  await context.close()
  await open()
  await openLesson()
}

const marks = () => page.getByRole('region', { name: 'Tandaan saya' })

/** The stretches of text that the browser itself paints as marks. */
const painted = () =>
  page.evaluate(() => [...((CSS.highlights.get('own-marks') as unknown as Set<Range>) ?? [])].map(String))

/** Where some words of the lesson stand in the window. */
async function boxOf(words: string): Promise<{ left: number; right: number; middle: number }> {
  const box = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('.lesson') as Element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(wanted)
      if (at < 0) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + wanted.length)
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
      const { left, right, top, height } = range.getBoundingClientRect()
      return { left, right, middle: top + height / 2 }
    }
    return null
  }, words)
  if (box === null) throw new Error(`“${words}” is not in the lesson`)
  return box
}

/** Draws a selection over words of one line, as a hand does. */
async function drag(words: string): Promise<void> {
  const { left, right, middle } = await boxOf(words)
  await page.mouse.move(left + 1, middle)
  await page.mouse.down()
  await page.mouse.move((left + right) / 2, middle, { steps: 3 })
  await page.mouse.move(right - 1, middle, { steps: 3 })
  await page.mouse.up()
}

const display = () => page.getByRole('dialog', { name: 'Tampilan bacaan' })

/** Makes choices on the display's sheet. */
async function choose(...choices: readonly [group: string, name: string][]): Promise<void> {
  await page.getByRole('button', { name: 'Tampilan bacaan' }).click()
  for (const [group, name] of choices)
    await display().getByRole('group', { name: group }).getByRole('radio', { name, exact: true }).check()
  await display().getByRole('button', { name: 'Tutup' }).click()
}

test('words drawn over with the mouse are marked, painted by the browser, and listed', async () => {
  await openLesson()
  await drag('Catat kata-kata anak')
  const tools = page.getByRole('toolbar', { name: 'Alat tandaan' })
  await expect(tools).toBeInViewport({ ratio: 1 })
  await expectAccessiblePage(page, 'a selection with its toolbar')
  await tools.getByRole('button', { name: 'Tandai', exact: true }).click()
  await expect.poll(painted).toEqual(['Catat kata-kata anak'])
  await expect(tools).toHaveCount(0)
  await expect(marks().getByRole('button', { name: 'Catat kata-kata anak' })).toBeVisible()
})

test('by keyboard the paragraph is marked, and a note is written to it', async () => {
  await page.evaluate(() => window.scrollTo(0, 0))
  await tabAndEnter(page, marks().getByRole('button', { name: 'Tandai paragraf ini' }))
  const sheet = page.getByRole('dialog', { name: 'Tandaan' })
  await tabTo(page, sheet.getByRole('textbox', { name: 'Catatan' }))
  await page.keyboard.type('Tiga pertanyaan dahulu.')
  await expectAccessiblePage(page, 'a note to a mark')
  await tabAndEnter(page, sheet.getByRole('button', { name: 'Simpan catatan' }))
  await expect(sheet).toHaveCount(0)
  await expect(marks().getByRole('button', { name: /Ejekan.*Tiga pertanyaan dahulu\./ })).toBeVisible()
  expect(await painted()).toHaveLength(2)
})

test('marks, note, size, width, spacing and place are there after the browser was closed', async () => {
  await choose(['Ukuran huruf pelajaran', '125%'], ['Lebar baris', 'Lebar'], ['Jarak baris dan kata', 'Lebar'])
  const heading = () => page.getByRole('heading', { name: 'Nama menentukan langkah' })
  await page.getByRole('navigation', { name: 'Di pelajaran ini' }).getByText('Nama menentukan langkah').click()
  await expect(heading()).toBeFocused()
  const place = Number((await heading().getAttribute('id'))?.replace('part-', ''))
  await expect.poll(async () => (await readRows(page, 'lessonProgress')).map(({ block }) => block)).toEqual([place])
  await expect(page.locator('.toc [aria-current=true]')).toHaveText('Nama menentukan langkah')
  const shown = await look()

  await reopen()
  await expect(heading()).toBeInViewport()
  expect((await heading().boundingBox())?.y).toBeLessThan(200)
  expect(await look()).toEqual(shown)
  await expect.poll(async () => (await painted()).length).toBe(2)
  expect(await painted()).toContain('Catat kata-kata anak')
  await expect(marks().getByText('Tiga pertanyaan dahulu.')).toBeVisible()
  await choose(['Ukuran huruf pelajaran', '100%'], ['Lebar baris', 'Biasa'], ['Jarak baris dan kata', 'Biasa'])
  const usual = await look()
  expect(shown.size).toBeCloseTo(usual.size * 1.25)
  expect(shown.width).toBeGreaterThan(usual.width)
  expect(shown.lead).toBeGreaterThan(usual.lead * 1.25)
})

/** How the text looks: its size, the height and the length of its lines, in pixels. */
const look = () =>
  page
    .locator('.lesson > p')
    .nth(1)
    .evaluate((paragraph) => {
      const { fontSize, lineHeight } = getComputedStyle(paragraph)
      return {
        size: Number.parseFloat(fontSize),
        lead: Number.parseFloat(lineHeight),
        width: paragraph.getBoundingClientRect().width,
      }
    })

test('a mark is deleted from the text and comes back, by mouse and by keyboard', async () => {
  const { left, middle } = await boxOf('Catat kata-kata anak')
  await page.mouse.click(left + 20, middle)
  await page.getByRole('toolbar').getByRole('button', { name: 'Hapus tandaan' }).click()
  const undo = page.getByRole('button', { name: 'Urungkan' })
  await expect(undo).toBeFocused()
  await expect(undo).toBeInViewport()
  await expect.poll(async () => (await painted()).length).toBe(1)
  await undo.press('Enter')
  await expect.poll(painted).toContain('Catat kata-kata anak')
  await expect(marks().getByRole('heading', { name: 'Tandaan saya' })).toBeFocused()

  await tabAndEnter(page, marks().getByRole('button', { name: /Tiga pertanyaan dahulu/ }))
  await tabAndEnter(page, page.getByRole('dialog').getByRole('button', { name: 'Hapus tandaan' }))
  await expect(undo).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(marks().getByRole('button', { name: /Tiga pertanyaan dahulu/ })).toBeVisible()
})

test('both languages stand beside each other, each marked as what it is, and below each other on a phone', async () => {
  await choose(['Bahasa pelajaran', 'Keduanya'])
  const pair = page.locator('.pair').filter({ hasText: 'Tiga pertanyaan' }).first()
  const [left, right] = [pair.locator('[lang=id]').first(), pair.locator('[lang=en]').first()]
  await expect(right.getByRole('heading', { name: 'Three questions' })).toBeVisible()
  const [a, b] = [await boxed(left), await boxed(right)]
  expect(b.x).toBeGreaterThanOrEqual(a.x + a.width)
  expect(b.y).toBeCloseTo(a.y, 0)
  await expectAccessiblePage(page, 'both languages')
  await page.setViewportSize({ width: 360, height: 740 })
  await expect.poll(async () => (await boxed(right)).y - (await boxed(left)).y).toBeGreaterThan(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  await page.setViewportSize({ width: 1280, height: 900 })
  await choose(['Bahasa pelajaran', 'English'])
  await expect(page.locator('.lesson').getByRole('heading', { name: 'Check: 2 items' })).toBeVisible()
  await choose(['Bahasa pelajaran', 'Bahasa Indonesia'])
})

async function boxed(locator: Locator) {
  const box = await locator.boundingBox()
  if (box === null) throw new Error('not shown')
  return box
}

test('read aloud is offered only with a voice of the machine itself, and otherwise says why not', async () => {
  const listen = page.getByRole('button', { name: 'Dengarkan' })
  const remote = { name: 'Jauh', lang: 'id-ID', localService: false }
  for (const voices of [[], [remote]]) {
    await setVoices(page, voices)
    await page.getByRole('button', { name: 'Tampilan bacaan' }).click()
    await expect(display().getByText(/belum punya suara setempat/)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(listen).toHaveCount(0)
  }

  await setVoices(page, [remote, { name: 'Setempat', lang: 'id-ID', localService: true }])
  await page.evaluate(() => window.scrollTo(0, 0))
  await listen.click()
  await expect(page.locator('[data-spoken]')).toHaveText(/^Ejekan, pertengkaran/)
  await letVoiceEnd(page)
  await expect(page.locator('[data-spoken]')).toHaveText('Tiga pertanyaan')
  const bar = page.getByRole('region', { name: 'Baca keras' })
  await expectAccessiblePage(page, 'reading aloud')
  await bar.getByRole('button', { name: 'Jeda' }).press('Enter')
  await expect(bar.getByRole('button', { name: 'Putar' })).toBeFocused()
  await bar.getByRole('button', { name: 'Tutup baca keras' }).click()
  await expect(page.locator('[data-spoken]')).toHaveCount(0)
  const spoken = await said(page)
  expect(spoken.map(({ text }) => text).slice(-1)).toEqual(['Tiga pertanyaan'])
  expect(new Set(spoken.map(({ voice }) => voice))).toEqual(new Set(['Setempat']))
})

test('a check between two sections explains each option once it is answered, by keyboard', async () => {
  const item = page.locator('.lesson .check-item').first()
  await expect(page.getByText('Kuasa seimbang dan berbalasan')).toHaveCount(0)
  await tabTo(page, item.getByRole('radio').first())
  await page.keyboard.press('Space')
  await tabAndEnter(page, item.getByRole('button', { name: 'Periksa jawaban' }))
  await expect(item.locator('.check-result')).toBeFocused()
  await expect(item.locator('.check-result')).toHaveText(/Belum/)
  for (const reason of [/Menggoda karena tempatnya di layar/, /Perasaan memang/, /Kuasa seimbang/, /Doksing berarti/])
    await expect(item.getByText(reason)).toBeVisible()
  await expectAccessiblePage(page, 'an answered check')
  await tabAndEnter(page, item.getByRole('button', { name: 'Coba lagi' }))
  await expect(item.getByRole('radio').first()).toBeVisible()
  await expect(item.getByText('Kuasa seimbang dan berbalasan')).toHaveCount(0)
})

test('a word of the glossary explains itself in place by keyboard, and Escape puts it away', async () => {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  const word = page.locator('.lesson').getByRole('button', { name: 'perundungan', exact: true })
  await tabAndEnter(page, word)
  const answer = page.getByRole('complementary', { name: 'Penjelasan' })
  await expect(answer).toContainText('anak yang dituju sulit menghentikannya sendiri')
  await expectAccessiblePage(page, 'a word explained')
  await page.keyboard.press('Escape')
  await expect(answer).toHaveCount(0)
  await expect(word).toBeFocused()
})
