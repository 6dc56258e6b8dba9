// Runs of the bundled cases that stand where a picture wants them, by the app's own rules of play.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'
import { fromRoot } from '../lib/project.mjs'

/** @returns {Promise<any>} what these modules of the core export, all in one */
async function loadCore() {
  const folder = mkdtempSync(join(tmpdir(), 'siap-core-'))
  const names = ['play-case', 'condition', 'score-task']
  const input = Object.fromEntries(names.map((name) => [name, fromRoot('src', 'core', 'cases', `${name}.ts`)]))
  const bundle = await rolldown({ input, platform: 'node' })
  await bundle.write({ dir: folder, format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' })
  const loaded = await Promise.all(names.map((name) => import(pathToFileURL(join(folder, `${name}.mjs`)).href)))
  rmSync(folder, { recursive: true, force: true })
  return Object.assign({}, ...loaded)
}
/** @type {Promise<any> | undefined} */
let loading

/**
 * The shortest log that leads to a scene, taking the first ways first.
 * @param {any} story the case as the site has it
 * @param {string} wanted the scene's id
 */
export async function wayTo(story, wanted) {
  loading ??= loadCore()
  const core = await loading
  const begin = core.worldAtStart(story)
  const queue = [{ place: core.arriveAt(story, story.start, begin), world: begin, whats: /** @type {object[]} */ ([]) }]
  const seen = new Set()
  for (const { place, world, whats } of queue) {
    if (place.id === wanted) return { core, scene: place, world, whats }
    for (const choice of core.isScene(place) ? core.choicesOf(place, world) : []) {
      const after = core.worldAfter(story, choice, world)
      const next = core.arriveAt(story, core.targetOf(choice.next, after), after)
      const key = `${next.id} ${core.worldKey(after)}`
      if (seen.has(key)) continue
      seen.add(key)
      const response = place.task === undefined ? {} : { response: rightAnswer(place.task) }
      const chose = { type: 'chose', scene: place.id, choice: choice.id, ...response }
      queue.push({ place: next, world: after, whats: [...whats, chose, { type: 'went-on' }] })
    }
  }
  throw new Error(`no way leads to ${wanted} in ${story.id}`)
}

/**
 * What is handed in for a scene's task, with parts that are right, wrong and left open, and what it comes to.
 * @param {{ core: any, scene: any, world: any }} way
 */
export function handedIn({ core, scene, world }) {
  const response = mixedAnswer(scene.task)
  return { type: 'chose', scene: scene.id, choice: core.resultOf(scene, world, response).id, response }
}

/** @param {any} task */
function rightAnswer(task) {
  switch (task.kind) {
    case 'mark':
      return Object.keys(task.parts).filter((id) => task.parts[id].isSign)
    case 'order':
      return task.steps.map((/** @type {any} */ { id }) => id)
    case 'fill':
      return mapValues(task.fields, ({ accepted }) => accepted[0])
    case 'sums':
      return mapValues(task.cells, ({ value }) => value)
    case 'ties':
      return Object.entries(task.ties).map(([id, { tie }]) => [id, tie])
    default:
      return Object.entries(task.places).map(([id, { cell }]) => [id, cell])
  }
}

/** @param {any} task */
function mixedAnswer(task) {
  const right = rightAnswer(task)
  switch (task.kind) {
    case 'mark': {
      const others = Object.keys(task.parts).filter((id) => !task.parts[id].isSign)
      return [...right.slice(1), ...others.slice(0, 1)]
    }
    case 'order':
      return [right[1], right[0], ...right.slice(2)]
    case 'fill':
    case 'sums': {
      const [[first = ''] = [], , ...rest] = Object.entries(right)
      const wrong = task.kind === 'sums' ? right[first] + 1 : '09.00'
      return { ...Object.fromEntries(rest), [first]: wrong }
    }
    default: {
      const [[first, target], , ...rest] = right
      return [[first, rest.find((/** @type {any} */ [, other]) => other !== target)?.[1] ?? target], ...rest]
    }
  }
}

/** @type {(record: Record<string, any>, of: (value: any) => unknown) => Record<string, unknown>} */
const mapValues = (record, of) => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, of(value)]))
