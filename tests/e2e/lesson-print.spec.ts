import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { BrowserContext, Page } from 'playwright'
import { firstRun, makeProfile, openBrowser, type Site, startSite } from './open-app'
import { printedPages } from './printed-pages'

type Language = 'id' | 'en'

const profile = makeProfile()
let site: Site
let context: BrowserContext
let page: Page

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  site = await startSite()
  context = await openBrowser(profile.path)
  page = await context.newPage()
  await firstRun(page, site.url)
})
test.afterAll(async () => {
  await context?.close()
  site?.stop()
  profile.remove()
})

const MODULES = 'resources/packs/dasar/modules'

async function openLesson(module: string, lesson: string): Promise<void> {
  await page.goto(`${site.url}#/library/dasar/${module}/lesson/${lesson}`)
  await expect(page.locator('.lesson p').first()).toBeVisible()
  // Exhibits and checks are read on their own; what they stand in for is not printed.
  await expect(page.locator('.artefact-wait')).toHaveCount(0)
  await expect(page.locator('.check-item').first()).toBeVisible()
}

const printed = () => printedPages(page, profile.path, 'raw')

/** Without blanks: where lines end on paper says nothing. */
const dense = (text: string) => text.replace(/\s+/g, '')

/** The whole document, without the numbers of its pages, which must be there. */
function wholeText(pages: readonly string[]): string {
  return pages
    .map((text, index) => {
      const number = new RegExp(`^${index + 1}/${pages.length}|${index + 1}/${pages.length}$`)
      expect(dense(text)).toMatch(number)
      return dense(text).replace(number, '')
    })
    .join('')
}

/** A lesson's own words as its author wrote them, in pieces between the marks; its numbered notes apart. */
function wordsOf(module: string, lesson: string, language: Language) {
  const markdown = readFileSync(join(MODULES, module, 'lessons', `${lesson}.${language}.md`), 'utf8')
    .replace(/\[([^\]^]+)\]\(term:[^)]+\)/g, '$1')
    .replace(/^\|[-| ]+\|$/gm, '')
    .replace(/^(#+|>( \[!\w+\])?|\d+\.|-) /gm, '')
    .replaceAll('*', '')
  const piecesOf = (text: string) =>
    text.split(/\{(?:dated|ref|artefact|check):[^}]+\}|\[\^\w+\]|\||\n/).flatMap((piece) => dense(piece) || [])
  const note = /^\[\^\w+\]: (.+)$/gm
  return {
    notes: [...markdown.matchAll(note)].flatMap(([, text = '']) => piecesOf(text)),
    pieces: piecesOf(markdown.replace(note, '')),
  }
}

function expectAllWords(pages: readonly string[], module: string, lesson: string, language: Language): void {
  const { notes, pieces } = wordsOf(module, lesson, language)
  expect(pieces.length).toBeGreaterThan(20)
  let text = wholeText(pages)
  for (const note of notes) {
    expect(text).toContain(note)
    text = text.replace(new RegExp(`[a-z]?${escaped(note)}`), '') // it stands in the middle of its paragraph
  }
  expect(pieces.filter((piece) => !text.includes(piece))).toEqual([])
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

interface Listed {
  readonly checks: readonly { readonly lesson: string; readonly items: readonly string[] }[]
  readonly references: readonly { readonly id: string; readonly text: string; readonly url?: string }[]
}

const readModule = (module: string): Listed => JSON.parse(readFileSync(join(MODULES, module, 'module.json'), 'utf8'))

/** The references that the lesson names stand in its list, in their order, each with its whole address. */
function expectReferences(pages: readonly string[], module: string, lesson: string): void {
  const { references } = readModule(module)
  const markdown = readFileSync(join(MODULES, module, 'lessons', `${lesson}.id.md`), 'utf8')
  const named = new Set([...markdown.matchAll(/\{ref:([^}]+)\}/g)].map(([, id]) => id))
  const text = wholeText(pages)
  const places = [...named].map((id, index) => {
    const reference = references.find((entry) => entry.id === id)
    const place = text.lastIndexOf(dense(`${index + 1}${reference?.text}`))
    expect(place, id).toBeGreaterThan(0)
    if (reference?.url !== undefined) expect(text).toContain(dense(reference.url))
    return place
  })
  expect(places.length).toBeGreaterThan(3)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
}

interface Item {
  readonly id: string
  readonly options?: readonly {
    readonly text: Record<Language, string>
    readonly rationale?: Record<Language, string>
  }[]
}

/** The check's options are asked on paper, too; why each is right or wrong is not told before an answer. */
function expectUnanswered(pages: readonly string[], module: string, lesson: string, language: Language): void {
  const check = readModule(module).checks.find((entry) => entry.lesson === lesson)
  const items: readonly Item[] = JSON.parse(readFileSync(join(MODULES, module, 'items/cek.json'), 'utf8'))
  const options = items.flatMap(({ id, options: own }) => (check?.items.includes(id) ? (own ?? []) : []))
  expect(options.length).toBeGreaterThan(3)
  const text = wholeText(pages)
  for (const option of options) {
    expect(text).toContain(dense(option.text[language]))
    if (option.rationale !== undefined) expect(text).not.toContain(dense(option.rationale[language]))
  }
}

/** What the app has around a lesson and what is pressed in it is not on paper; words that explain themselves are. */
async function expectNothingOfTheApp(pages: readonly string[], words: RegExp): Promise<void> {
  expect(wholeText(pages)).not.toMatch(words)
  await page.emulateMedia({ media: 'print' })
  const pressed = await page
    .locator('button:visible:not(.term, .ref-mark), nav:visible, a:visible:not(.outside), select:visible')
    .allTextContents()
  await page.emulateMedia({ media: null })
  expect(pressed).toEqual([])
}

const APP_WORDS = {
  id: /Cetak|Tandaansaya|Dipelajaranini|Periksajawaban|Tandaiselesai|Beranda|Pustaka|Pelajaran\d/,
  en: /\bPrint|Mymarks|Inthislesson|Checktheanswer|Markasread|Home|Library|Lesson\d/,
} as const

test('a lesson prints as a document in Indonesian: all its words, numbered pages, nothing of the app', async () => {
  await openLesson('perundungan', 'satu-unggahan')
  const pages = await printed()
  expect(wholeText(pages)).toMatch(/^PerundungandanperundungansiberKetikasatuunggahanmenjadiratusan9menit/)
  expectAllWords(pages, 'perundungan', 'satu-unggahan', 'id')
  expectReferences(pages, 'perundungan', 'satu-unggahan')
  expectUnanswered(pages, 'perundungan', 'satu-unggahan', 'id')
  for (const words of ['Menurut literatur', 'Catatan', 'Grup “Ekskul Tari 8”', 'UU 12/2022'])
    expect(wholeText(pages)).toContain(dense(words))
  await expectNothingOfTheApp(pages, APP_WORDS.id)
})

test('from the dark theme it is the same document on white paper, and marks in it are light', async () => {
  await page.keyboard.press('m')
  await page.getByRole('dialog').getByRole('button', { name: 'Tutup' }).click()
  const light = await printed()
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'dark'
  })
  expect(await printed()).toEqual(light)
  await page.emulateMedia({ media: 'print' })
  const colours = await page.evaluate(() => {
    const paragraph = document.querySelector('.lesson p') as Element
    return {
      paper: getComputedStyle(document.body).backgroundColor,
      ink: getComputedStyle(paragraph).color,
      mark: getComputedStyle(paragraph, '::highlight(own-marks)').backgroundColor,
      tint: getComputedStyle(paragraph).getPropertyValue('--accent-tint').trim(),
    }
  })
  await page.emulateMedia({ media: null })
  await page.evaluate(() => {
    delete document.documentElement.dataset.theme
  })
  expect(colours).toEqual({
    paper: 'rgb(255, 255, 255)',
    ink: 'rgb(30, 36, 48)',
    mark: 'rgb(244, 227, 161)',
    tint: '#e4eeed',
  })
})

test('in English, with the whole address of each outside page', async () => {
  await page.getByRole('link', { name: 'Kembali ke modul' }).click()
  await page.getByRole('button', { name: /Ganti ke English/ }).click()
  await openLesson('penggalangan-dana', 'wajah-dan-cerita')
  const pages = await printed()
  expectAllWords(pages, 'penggalangan-dana', 'wajah-dan-cerita', 'en')
  expectReferences(pages, 'penggalangan-dana', 'wajah-dan-cerita')
  expectUnanswered(pages, 'penggalangan-dana', 'wajah-dan-cerita', 'en')
  expect(wholeText(pages)).toContain('https://www.dochas.ie/images-and-messages')
  await expectNothingOfTheApp(pages, APP_WORDS.en)
})

test('in both languages it is all there twice, and read in the other one it speaks that one throughout', async () => {
  const choose = async (name: string) => {
    await page.getByRole('button', { name: 'Reading display' }).click()
    await page.getByRole('radio', { name, exact: true }).check()
    await page.getByRole('button', { name: 'Close' }).click()
  }
  await choose('Both')
  const both = wholeText(await printed())
  for (const heading of ['A face is not the only marker', 'Wajah bukan satu-satunya penanda'])
    expect(both).toContain(dense(heading))
  await choose('Bahasa Indonesia')
  const pages = await printed()
  expectAllWords(pages, 'penggalangan-dana', 'wajah-dan-cerita', 'id')
  expectUnanswered(pages, 'penggalangan-dana', 'wajah-dan-cerita', 'id')
})
