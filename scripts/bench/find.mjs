// Times finding among many lessons beside the least that it must do: to look for the same words in the same text, letter by letter.
import { pathToFileURL } from 'node:url'
import { bundleModules } from './bundle-modules.mjs'
import { wordPicker } from './word-picker.mjs'

const LESSONS = 2000
const SECTIONS = 4
const WORDS = 150

/** Questions of one to three words: whole, affixed, misspelt, and as one types. */
const QUESTIONS = ['ka', 'kama', 'merundung anak', 'perundugnan', 'tira nusan lodi', 'pesan', 'sisitolama']

/** Times, in milliseconds, of building an index of 2,000 lessons in both languages, of each answer, and of their floors. */
export async function timeFinding() {
  const file = 'out/bench/find.mjs'
  const modules = ['src/core/find/build-index', 'src/core/find/search', 'src/core/lib/random']
  await bundleModules({ modules, file, platform: 'node' })
  const { buildIndex, search, seededRandom } = await import(pathToFileURL(file).href)
  const documents = lessons(wordPicker(seededRandom(7)))
  const index = time(() => buildIndex(documents))
  const bare = time(() => documents.reduce((sum, { body }) => sum + body.toLowerCase().split(' ').length, 0))
  const answers = []
  const scans = []
  for (let round = 0; round < 9; round++) {
    for (const query of QUESTIONS) {
      const request = { query, language: 'id', kind: null, most: 40 }
      answers.push(time(() => search([index.value], request)).ms)
      scans.push(time(() => documents.filter(({ body }) => query.split(' ').every((word) => body.includes(word)))).ms)
    }
  }
  return { index: index.ms, bare: bare.ms, answers, scans }
}

function time(run) {
  const before = performance.now()
  const value = run()
  return { value, ms: performance.now() - before }
}

/** Lessons of invented words in two languages. */
function lessons(pick) {
  const documents = []
  for (let lesson = 0; lesson < LESSONS; lesson++) {
    for (const language of ['id', 'en']) {
      const title = `${pick()} ${pick()}`
      for (let part = 0; part < SECTIONS; part++) {
        const body = Array.from({ length: WORDS }, pick).join(' ')
        const place = { to: 'lesson', pack: 'uji', module: 'uji', lesson: `l${lesson}`, block: part }
        documents.push({ kind: 'lesson', thing: `l${lesson}`, part, language, title, heading: pick(), body, place })
      }
    }
  }
  return documents
}
