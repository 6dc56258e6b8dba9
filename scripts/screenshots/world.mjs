// What the learner of the pictures and of the browser tests has done so far.
import { button, handIn, heading, meetLearner, playCase, sitExam } from './stage.mjs'
import { ageSitting, readRows } from './store.mjs'

const UNFINISHED = '/library/dasar/negara-kesejahteraan/case/kartu-yang-hilang'
const FINISHED = '/library/dasar/penggalangan-dana/case/tangan-terbuka'
const NEARLY_FINISHED = '/library/dasar/perundungan/case/grup-kelas-9b'
const HOURS = 3_600_000

/** @typedef {{ finishedRun: string, unfinishedRun: string, report: string, timeOver: string, running: string }} World */

/**
 * A case finished, one before its end, one just begun, a simulation handed in, one that ran out while the app was closed, one that runs.
 * @param {import('./stage.mjs').Stage} stage
 * @returns {Promise<World>}
 */
export async function makeWorld(stage) {
  const { page, t } = stage
  await meetLearner(stage, 'main')
  await playCase(stage, FINISHED, 'last')
  await page.getByRole('button', { name: t('cases:after.to-ending') }).click()
  await page.getByRole('link', { name: t('cases:ending.debrief') }).waitFor()
  await playCase(stage, NEARLY_FINISHED, 'first')
  await stage.go(UNFINISHED)
  await button(stage, 'cases:intro.start').click()
  await button(stage, 'cases:choose.do').waitFor()
  const runs = await readRows(page, 'caseRuns')
  const runOf = (/** @type {string} */ path) => runs.find(({ caseId }) => path.endsWith(caseId))?.id ?? ''

  const report = await sitExam(stage, 25)
  await handIn(stage)
  const timeOver = await sitExam(stage, 6)
  await stage.go('/exams')
  await heading(stage, 'exams:past.title').waitFor()
  await ageSitting(page, timeOver, 2 * HOURS)
  const running = await sitExam(stage, 9)
  return { finishedRun: runOf(FINISHED), unfinishedRun: runOf(UNFINISHED), report, timeOver, running }
}
