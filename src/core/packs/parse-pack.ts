import * as z from 'zod'
import { artefactSchema } from '../cases/artefact'
import { caseSchema } from '../cases/case'
import { blueprintSchema } from '../exams/blueprint'
import { itemSchema } from '../items/item'
import { stimulusSchema } from '../items/stimulus'
import { byCodeUnit } from '../lib/id'
import { err, ok, type Result } from '../lib/result'
import { moduleSchema } from '../modules/module'
import { datedSchema, PACK_FORMAT, packManifestSchema, topicsSchema } from './pack'
import type { LessonText, ModuleArtefact, PackContent, Placed } from './pack-content'
import { type PackFile, type PackFiles } from './pack-files'
import { type Problem, problem } from './problem'
import { readJson } from './read-json'

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] }

const ID = '[a-z0-9]+(?:-[a-z0-9]+)*'
const PLACES = {
  module: new RegExp(`^modules/(${ID})/module\\.json$`),
  lesson: new RegExp(`^modules/(${ID})/lessons/(${ID})\\.([a-z]{2,3}(?:-[A-Z]{2})?)\\.md$`),
  case: new RegExp(`^modules/(${ID})/cases/(${ID})\\.json$`),
  artefact: new RegExp(`^modules/(${ID})/artefacts/(${ID})\\.json$`),
  items: new RegExp(`^modules/(${ID})/items/(${ID})\\.json$`),
  stimulus: new RegExp(`^stimuli/(${ID})\\.json$`),
  exam: new RegExp(`^exams/(${ID})\\.json$`),
  media: /^media\/.+$/,
}

/** Parses every file of a pack by its place. All faults at once; with none, the content, still unchecked as a whole. */
export function parsePack(files: PackFiles): Result<PackContent, readonly Problem[]> {
  const problems: Problem[] = []
  const take = <T extends z.ZodType>(path: string, schema: T): z.output<T> | null => {
    const file = files.get(path)
    if (file === undefined) {
      problems.push(problem('missing-file', path))
      return null
    }
    return collect(problems, readJson(path, file, schema))
  }

  const newer = newerFormat(files.get('pack.json'))
  if (newer !== null) return err([problem('made-by-newer-app', 'pack.json', 'formatVersion', { version: newer })])

  const manifest = take('pack.json', packManifestSchema)
  const topics = take('topics.json', topicsSchema)
  const dated = take('dated.json', datedSchema)
  const parts: Parts = {
    modules: [],
    lessons: [],
    cases: [],
    artefacts: [],
    items: [],
    stimuli: [],
    blueprints: [],
    media: [],
  }
  for (const [path, file] of [...files].sort((a, b) => byCodeUnit(a[0], b[0]))) {
    if (path === 'pack.json' || path === 'topics.json' || path === 'dated.json' || path === 'signature.json') continue
    problems.push(...parseFile(path, file, parts))
  }
  if (problems.length > 0 || manifest === null || topics === null || dated === null) return err(problems)
  return ok({ manifest, topics, dated, ...parts })
}

type Parts = Mutable<Omit<PackContent, 'manifest' | 'topics' | 'dated'>>

function parseFile(path: string, file: PackFile, parts: Parts): Problem[] {
  const problems: Problem[] = []
  const read = <T extends z.ZodType>(schema: T): z.output<T> | null => collect(problems, readJson(path, file, schema))
  const named = (id: string, name: string) => {
    if (id !== name) problems.push(problem('id-not-file-name', path, 'id', { id, name }))
  }
  const place = <T>(module: string, value: T, where = ''): Placed<T> => ({ module, path, where, value })
  for (const [kind, pattern] of Object.entries(PLACES)) {
    const match = pattern.exec(path)
    if (match === null) continue
    const [, first = '', second = '', third = ''] = match
    switch (kind as keyof typeof PLACES) {
      case 'module': {
        const value = read(moduleSchema)
        if (value !== null) {
          named(value.id, first)
          parts.modules.push(place(first, value))
        }
        return problems
      }
      case 'lesson': {
        if (file.text === null) return [problem('not-utf8', path)]
        const lesson: LessonText = { id: second, language: third, markdown: file.text.replaceAll('\r\n', '\n') }
        parts.lessons.push(place(first, lesson))
        return problems
      }
      case 'case': {
        const value = read(caseSchema)
        if (value !== null) {
          named(value.id, second)
          parts.cases.push(place(first, value))
        }
        return problems
      }
      case 'artefact': {
        const artefact = read(artefactSchema)
        if (artefact !== null) parts.artefacts.push(place<ModuleArtefact>(first, { id: second, artefact }))
        return problems
      }
      case 'items': {
        const list = read(z.array(itemSchema)) ?? []
        parts.items.push(...list.map((item, index) => place(first, item, String(index))))
        return problems
      }
      case 'stimulus': {
        const value = read(stimulusSchema)
        if (value !== null) {
          named(value.id, first)
          parts.stimuli.push(place('', value))
        }
        return problems
      }
      case 'exam': {
        const value = read(blueprintSchema)
        if (value !== null) {
          named(value.id, first)
          parts.blueprints.push(place('', value))
        }
        return problems
      }
      case 'media':
        parts.media.push(path)
        return problems
    }
  }
  return [problem('unexpected-file', path)]
}

/** A newer format is told as such before anything else is read: its keys would only give a heap of errors. */
function newerFormat(file: PackFile | undefined): number | null {
  if (file?.text == null) return null
  try {
    const version = z.object({ formatVersion: z.int() }).safeParse(JSON.parse(file.text))
    return version.success && version.data.formatVersion > PACK_FORMAT ? version.data.formatVersion : null
  } catch {
    return null // readJson says that it is not JSON, and where
  }
}

function collect<T>(problems: Problem[], result: Result<T, readonly Problem[]>): T | null {
  if (result.ok) return result.value
  problems.push(...result.error)
  return null
}
