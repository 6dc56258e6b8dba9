// Times what a person waits for, each beside a floor of the same run: the ratio is the claim, the milliseconds are this machine's.
// Writes the table that docs/benchmarks.md shows to standard output.
import { mkdirSync, writeFileSync } from 'node:fs'
import { chromium } from 'playwright'
import { build } from 'vite'
import { timeAssembly } from './bench/assembly.mjs'
import { findChromium } from './lib/find-chromium.mjs'
import { serve } from './serve.mjs'

const ROUNDS = 9
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

const forms = await timeAssembly()
await buildBlankPage()
const site = await serve({ root: 'out/renderer', port: 0, app: 'siappeksos' })
const blank = await serve({ root: 'out/bench/site', port: 0, app: 'bench' })
const urlOf = (server) => `http://127.0.0.1:${server.address().port}/`
const browser = await chromium.launch({
  executablePath: findChromium() ?? 'chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
const context = await browser.newContext({ serviceWorkers: 'block', locale: 'id-ID' })
const page = await context.newPage()
await page.goto(urlOf(site))
await page.getByRole('textbox').waitFor()
await page.locator('.begin .linklike').click()
await page.locator('.next').waitFor()

const home = await openings(urlOf(site), '.next .btn-main')
const floor = await openings(urlOf(blank), '#ready')
await page.goto(`${urlOf(site)}#/exams`)
await page.locator('.exams-list .btn-main').first().click()
await page.locator('dialog .btn-main').click()
await page.locator('#item-head').waitFor()
const examUrl = page.url()
const put = await page.evaluate(bareStrictPuts, ROUNDS * 3)
const answer = await answers()
const exam = []
for (let round = 0; round < ROUNDS; round++) {
  await page.goto(`${urlOf(site)}#/`)
  await page.locator('.next').waitFor()
  const before = performance.now()
  await page.evaluate((hash) => (location.hash = hash), new URL(examUrl).hash)
  await page.locator('#item-head').waitFor()
  exam.push(performance.now() - before)
}
await browser.close()
for (const server of [site, blank]) {
  server.closeAllConnections()
  server.close()
}

const row = (what, value, name, base) =>
  `| ${what} | ${value.toFixed(1)} ms | ${name} | ${base.toFixed(1)} ms | ${(value / base).toFixed(1)} |`
process.stdout.write(
  [
    '| what | median | floor of the same run | median | ratio |',
    '|---|---|---|---|---|',
    row('home interactive', median(home), 'a blank React page with the same libraries', median(floor)),
    row('answer click → durable', median(answer), 'a bare IndexedDB put with strict durability', median(put)),
    row('opening a 25-item exam', median(exam), 'a blank React page with the same libraries', median(floor)),
    row(
      'drawing 100 of 5,000 items',
      median(forms.assembly),
      'sorting and shuffling the same bank',
      median(forms.floor),
    ),
    '',
  ].join('\n'),
)

/** From asking for the page to the element that one can use. */
async function openings(url, selector) {
  const times = []
  for (let round = 0; round < ROUNDS; round++) {
    await page.goto('about:blank')
    const before = performance.now()
    await page.goto(url)
    await page.locator(selector).waitFor()
    times.push(performance.now() - before)
  }
  return times
}

/** From the press of a key to the log's event being acknowledged by the disk, measured inside the page. */
function answers() {
  return page.evaluate(async (rounds) => {
    const times = []
    for (let round = 0; round < rounds; round++) {
      const saving = new Promise((resolve) => {
        const observer = new MutationObserver(() => {
          if (document.querySelector('.saved .lucide-check') === null) return
          observer.disconnect()
          resolve(performance.now())
        })
        setTimeout(
          () =>
            observer.observe(document.querySelector('.saved'), { childList: true, subtree: true, attributes: true }),
          0,
        )
      })
      const before = performance.now()
      document.dispatchEvent(new KeyboardEvent('keydown', { key: round % 2 === 0 ? 'a' : 'b', bubbles: true }))
      times.push((await saving) - before)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    return times
  }, ROUNDS * 3)
}

/** The floor: one small row, strict durability, nothing else. */
async function bareStrictPuts(rounds) {
  const db = await new Promise((resolve, reject) => {
    const request = indexedDB.open('bench', 1)
    request.onupgradeneeded = () => request.result.createObjectStore('rows', { keyPath: 'id' })
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  const times = []
  for (let id = 0; id < rounds; id++) {
    const before = performance.now()
    await new Promise((resolve, reject) => {
      const transaction = db.transaction('rows', 'readwrite', { durability: 'strict' })
      transaction.objectStore('rows').put({ id, value: 'b' })
      transaction.oncomplete = resolve
      transaction.onerror = () => reject(transaction.error)
    })
    times.push(performance.now() - before)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return times
}

async function buildBlankPage() {
  mkdirSync('out/bench/source', { recursive: true })
  writeFileSync(
    'out/bench/source/index.html',
    '<!doctype html><div id="root"></div><script type="module" src="./main.js"></script>',
  )
  writeFileSync(
    'out/bench/source/main.js',
    `import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import Dexie from 'dexie'
import * as z from 'zod'
import i18next from 'i18next'
import { create } from 'zustand'
globalThis.kept = [Dexie, z.object({ a: z.string() }), i18next, create(() => ({}))]
createRoot(document.getElementById('root')).render(createElement('p', { id: 'ready' }, 'ready'))
`,
  )
  await build({
    root: 'out/bench/source',
    logLevel: 'error',
    build: { outDir: '../site', emptyOutDir: true, target: 'chrome109' },
  })
}
