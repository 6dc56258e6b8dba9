// A library of 2,000 lessons: what preparing to find in it does to the page that one types in, and how fast a long lesson opens.
import { wordPicker } from './word-picker.mjs'

export const LIBRARY = 'pustaka'
const MODULES = 100
const LESSONS_A_MODULE = 20
const LANGUAGES = ['id', 'en']

/** The long lesson: as many words as a chapter of a textbook. */
export const LONG_LESSON = `#/library/${LIBRARY}/panjang/lesson/bab`
const LONG_SECTIONS = 26
/** Its last section: once that is there, all of it is. */
export const LONG_END = '.prose.lesson h2:nth-of-type(26)'

/**
 * Path → bytes, as archives are made of.
 * @param {() => number} random in [0, 1)
 */
export function buildLibraryFiles(random) {
  const pick = wordPicker(random)
  const words = (count) => Array.from({ length: count }, pick).join(' ')
  const files = { 'topics.json': {}, 'dated.json': [] }
  const addModule = (id, lessons) => {
    files[`modules/${id}/module.json`] = moduleOf(id, Object.keys(lessons))
    for (const [lesson, write] of Object.entries(lessons)) {
      for (const language of LANGUAGES) files[`modules/${id}/lessons/${lesson}.${language}.md`] = write()
    }
  }
  const modules = Array.from({ length: MODULES }, (_, index) => `m${index}`)
  const short = () => Array.from({ length: 4 }, () => section(words, 150)).join('\n')
  for (const id of modules) {
    addModule(id, Object.fromEntries(Array.from({ length: LESSONS_A_MODULE }, (_, at) => [`l${at}`, short])))
  }
  addModule('panjang', { bab: () => Array.from({ length: LONG_SECTIONS }, () => longSection(words)).join('\n') })
  files['pack.json'] = {
    formatVersion: 1,
    id: LIBRARY,
    version: '1.0.0',
    title: both('Pustaka uji'),
    description: both('Pelajaran buatan untuk mengukur.'),
    languages: LANGUAGES,
    authors: [{ name: 'SiapPeksos' }],
    licence: 'CC BY 4.0',
    modules: [...modules, 'panjang'],
  }
  const bytes = (content) => new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content))
  return new Map(Object.entries(files).map(([path, content]) => [path, bytes(content)]))
}

const both = (text) => ({ id: text, en: text })

function section(words, count) {
  return `## ${words(2)}\n\n${words(count)}.\n`
}

/** Two hundred words as lessons have them: paragraphs with emphasis and a term, a list, a table, a callout. */
function longSection(words) {
  const list = Array.from({ length: 5 }, () => `- ${words(6)}`).join('\n')
  const table = `| ${words(1)} | ${words(1)} |\n|---|---|\n| ${words(2)} | ${words(4)} |\n| ${words(2)} | ${words(4)} |`
  const body = `${words(30)} **${words(3)}** ${words(27)} [${words(1)}](term:istilah) ${words(10)} {ref:buku}.`
  return `## ${words(2)}\n\n${body}\n\n${list}\n\n${words(40)}.\n\n${table}\n\n> ${words(40)}.\n`
}

function moduleOf(id, lessons) {
  return {
    id,
    title: both(`Modul ${id}`),
    promise: both('Untuk mengukur.'),
    minutes: 20,
    objectives: [{ id: 'satu', text: both('Mengukur'), aspect: 'knowledge', pcf: ['knowledge'] }],
    lessons: lessons.map((lesson) => ({ id: lesson, title: both(`Pelajaran ${lesson}`), minutes: 5 })),
    cases: [],
    checks: [],
    glossary: [{ id: 'istilah', term: both('istilah'), definition: both('Satu kata.') }],
    references: [{ id: 'buku', text: 'Sebuah buku' }],
  }
}

/** Waits until the index has been kept, which is done behind the first answers. Sent to the page as its text. */
export async function untilKept() {
  const done = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  const db = await done(indexedDB.open('siappeksos'))
  while ((await done(db.transaction('searchIndexes').objectStore('searchIndexes').count())) === 0) {
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  db.close()
}

/** Throws away the index that was kept, so that the next one is built. Sent to the page as its text. */
export async function forgetIndex() {
  const done = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  const db = await done(indexedDB.open('siappeksos'))
  await done(db.transaction('searchIndexes', 'readwrite').objectStore('searchIndexes').clear())
  db.close()
}
