// Measures what a person waits for, each beside a floor of the same run: the ratio is the claim, the milliseconds are this
// machine's. Writes the table that docs/benchmarks.md shows to standard output.
import { chromium } from 'playwright'
import { timeAssembly } from './bench/assembly.mjs'
import { buildBlankPage } from './bench/blank-page.mjs'
import { heapInUse, tasksDuring } from './bench/browser-figures.mjs'
import { bundleModules, loadDomain } from './bench/bundle-modules.mjs'
import { timeCase } from './bench/cases.mjs'
import { timeFinding } from './bench/find.mjs'
import { makeFixtureSite } from './bench/fixture-site.mjs'
import { drawForms, idOf, seedHistory } from './bench/history.mjs'
import { bareRows, bareStrictPuts, timeReports } from './bench/in-page.mjs'
import { buildLibraryFiles, LIBRARY } from './bench/library.mjs'
import { timeLibrary } from './bench/library-visits.mjs'
import { timeScoring } from './bench/score.mjs'
import { HEAD, lineOf, median, p95 } from './bench/table.mjs'
import { answerAll, goFromRest, HISTORY, meet, openings, RESULTS, startExam, visits } from './bench/visits.mjs'
import { findChromium } from './lib/find-chromium.mjs'
import { serve } from './serve.mjs'

const ROUNDS = 9
const SITTINGS = 1000
const ITEMS = 5000
const PACK = 'uji'
const SITE = 'out/bench/app'
const LIBRARY_SITE = 'out/bench/library'
const BLANK = 'a blank React page with the same libraries'
const HOME = '.next .btn-main'

const forms = await timeAssembly()
const finding = await timeFinding()
const domain = await loadDomain()
const content = domain.buildFixtureContent(ITEMS)
const bank = domain.bankOf([content])
const blueprint = content.blueprints.find(({ value }) => value.id === 'seratus').value
const drawn = await drawForms(domain, bank, blueprint)
const scores = timeScoring(domain, bank, { forms: drawn.forms, blueprint })

await buildBlankPage('out/bench/site')
const archive = await domain.writeArchive(domain.buildFixturePackFiles(ITEMS))
makeFixtureSite({ folder: SITE, pack: PACK, archive })
const lessons = await domain.writeArchive(buildLibraryFiles(domain.seededRandom(11)))
makeFixtureSite({ folder: LIBRARY_SITE, pack: LIBRARY, archive: lessons })
await bundleModules({
  modules: ['src/data/db', 'src/renderer/lib/sittings/load-report'],
  file: `${SITE}/bench/load-report.js`,
  platform: 'browser',
})
const servers = await Promise.all([
  serve({ root: 'out/renderer', port: 0, app: 'siappeksos' }),
  serve({ root: SITE, port: 0, app: 'siappeksos' }),
  serve({ root: LIBRARY_SITE, port: 0, app: 'siappeksos' }),
  serve({ root: 'out/bench/site', port: 0, app: 'bench' }),
])
const [app, large, library, blank] = servers.map((server) => `http://127.0.0.1:${server.address().port}/`)
const browser = await chromium.launch({
  executablePath: findChromium() ?? 'chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
const context = await browser.newContext({ serviceWorkers: 'block', locale: 'id-ID' })
const page = await context.newPage()

const floor = median(await openings(page, { url: blank, selector: '#ready', rounds: ROUNDS }))
const lines = [
  ...[...HEAD, ...findingLines(), ...(await measureLibrary())],
  ...[...(await measureNew()), ...(await measureLong())],
]
process.stdout.write(`${lines.join('\n')}\n`)
await browser.close()
for (const server of servers) {
  server.closeAllConnections()
  server.close()
}

/** The app as it is on its first day. */
async function measureNew() {
  await meet(page, app)
  const home = await openings(page, { url: app, selector: HOME, rounds: ROUNDS })
  const hash = await startExam(page, 'Simulasi cepat')
  const put = await page.evaluate(bareStrictPuts, ROUNDS * 3)
  const answers = await answerAll(page, 25)
  const exam = await visits(page, { hash, selector: '#item-head', rounds: ROUNDS })
  const played = await timeCase(page, app)
  return [
    lineOf({ what: 'home interactive', value: median(home), floor: BLANK, base: floor }),
    lineOf({ what: 'answer click → durable, median', value: median(answers), ...bareWrite(median(put)) }),
    lineOf({ what: 'opening a 25-item exam', value: median(exam), aim: 200, floor: BLANK, base: floor }),
    lineOf({
      what: 'case: choice → consequence, on disk, median',
      value: median(played.answers),
      ...bareWrite(median(put)),
    }),
    lineOf({
      what: 'case: scene to scene, on disk, median',
      value: median(played.scenes),
      aim: 100,
      ...bareWrite(median(put)),
    }),
    lineOf({
      what: 'drawing 100 of 5,000 items',
      value: median(forms.assembly),
      floor: 'sorting and shuffling the same bank',
      base: median(forms.floor),
    }),
  ]
}

/** The app with a bank of 5,000 items and a thousand sittings of a hundred answers behind it. */
async function measureLong() {
  await meet(page, large)
  await startExam(page, 'Ujian cepat') // the large pack has been read
  await page.goto('about:blank')
  await page.goto(large)
  await page.locator(HOME).waitFor()
  const profileId = await seedHistory(page, { ...drawn, blueprint, pack: PACK, count: SITTINGS })
  const lines = [...(await measureHistory()), ...(await measureExam()), ...(await measureReport(profileId))]
  return [...lines, ...(await measureTasks())]
}

async function measureHistory() {
  const home = await openings(page, { url: large, selector: HOME, rounds: ROUNDS })
  const first = []
  for (let round = 0; round < ROUNDS; round++) {
    await openings(page, { url: large, selector: HOME, rounds: 1 })
    first.push(await goFromRest(page, '#/exams', HISTORY))
  }
  const results = []
  for (let round = 0; round < ROUNDS; round++) {
    await openings(page, { url: large, selector: HOME, rounds: 1 })
    results.push(await goFromRest(page, '#/exams', RESULTS))
  }
  const again = await visits(page, { hash: '#/exams', selector: RESULTS, rounds: ROUNDS })
  const ids = Array.from({ length: 10 }, (_, index) => idOf(index))
  const bare = median(await page.evaluate(bareRows, { ids, rounds: ROUNDS }))
  const rows = { floor: 'the ten rows that are shown, read bare', base: bare }
  return [
    lineOf({ what: 'home interactive, 1,000 past sittings', value: median(home), floor: BLANK, base: floor }),
    lineOf({ what: 'history of 1,000 sittings, first visit in a run', value: median(first), aim: 150, ...rows }),
    lineOf({ what: 'the same, with the results of all ten', value: median(results), ...rows }),
    lineOf({ what: 'history of 1,000 sittings with results, later visits', value: median(again), aim: 150, ...rows }),
  ]
}

async function measureExam() {
  const put = await page.evaluate(bareStrictPuts, 100)
  const hash = await startExam(page, 'Ujian seratus')
  const before = await heapInUse(page)
  const answers = await answerAll(page, 100)
  const growth = (await heapInUse(page)) - before
  const exam = await visits(page, { hash, selector: '#item-head', rounds: ROUNDS })
  return [
    lineOf({
      what: 'answer click → durable, 95th percentile, 1,000 past sittings',
      value: p95(answers),
      aim: 50,
      ...bareWrite(p95(put)),
    }),
    lineOf({ what: 'opening a 100-item exam', value: median(exam), aim: 200, floor: BLANK, base: floor }),
    lineOf({
      what: 'growth of the heap over 100 answers',
      value: growth / 2 ** 20,
      aim: 20,
      floor: 'the heap before them',
      base: before / 2 ** 20,
      unit: 'MiB',
    }),
  ]
}

async function measureReport(profileId) {
  const script = `${large}bench/load-report.js`
  const reports = await page.evaluate(timeReports, { script, profileId, id: idOf(0), rounds: ROUNDS })
  return [
    lineOf({
      what: 'report of 100 items: folding and scoring',
      value: median(scores.scoring),
      aim: 20,
      floor: 'copying the log and the form',
      base: median(scores.floor),
    }),
    lineOf({
      what: 'report of 100 items: from the store to the figures',
      value: median(reports.load),
      floor: 'the same rows, read bare',
      base: median(reports.bare),
    }),
  ]
}

/** What stood in the way of a key or a click for longest. */
async function longest(work) {
  return (await tasksDuring(browser, page, work))[0].wall
}

function longestOfBlank() {
  return longest(() => openings(page, { url: blank, selector: '#ready', rounds: 1 }))
}

async function measureTasks() {
  const times = { start: [], exam: [], blank: [] }
  for (let round = 0; round < 5; round++) {
    times.blank.push(await longestOfBlank())
    times.start.push(await longest(() => openings(page, { url: large, selector: HOME, rounds: 1 })))
    times.exam.push(await longest(() => startExam(page, 'Ujian seratus')))
  }
  const base = { aim: 50, floor: `${BLANK}: its longest task`, base: median(times.blank) }
  return [
    lineOf({ what: 'longest task while starting, 1,000 past sittings', value: median(times.start), ...base }),
    lineOf({ what: 'longest task while a 100-item exam is drawn and opened', value: median(times.exam), ...base }),
  ]
}

function bareWrite(base) {
  return { floor: 'a bare IndexedDB put with strict durability', base }
}

/** Finding among 2,000 lessons in two languages. */
function findingLines() {
  return [
    lineOf({
      what: 'finding in 2,000 lessons, 95th percentile',
      value: p95(finding.answers),
      aim: 30,
      floor: 'the same words looked for letter by letter',
      base: p95(finding.scans),
    }),
    lineOf({
      what: 'index of 2,000 lessons',
      value: finding.index,
      aim: 3000,
      floor: 'parting the same text at its spaces',
      base: finding.bare,
    }),
  ]
}

/** The app with 2,000 lessons to find in, and a long one to read. */
async function measureLibrary() {
  const bare = []
  for (let round = 0; round < 5; round++) bare.push(await longestOfBlank())
  const times = await timeLibrary(browser, page, { url: library, rounds: 5 })
  const opening = { floor: BLANK, base: floor }
  return [
    lineOf({
      what: 'longest task while one types and the index of 2,000 lessons is built',
      value: median(times.tasks),
      aim: 50,
      floor: `${BLANK}: its longest task`,
      base: median(bare),
    }),
    lineOf({
      what: 'from opening Find to the first answer, index of 2,000 lessons built',
      value: median(times.built),
      aim: 3000,
      ...opening,
    }),
    lineOf({ what: 'the same, index kept', value: median(times.kept), ...opening }),
    lineOf({ what: 'opening a lesson of 5,000 words', value: median(times.lesson), aim: 150, ...opening }),
  ]
}
