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
import type { PackContent } from './pack-content'
import type { PackFile, PackFiles } from './pack-files'
import { type Problem, problem } from './problem'
import { readJson } from './read-json'

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] }

const ID = '[a-z0-9]+(?:-[a-z0-9]+)*'
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

/** A file that is being parsed, with what its path says. */
interface FileAtPlace {
  readonly path: string
  readonly file: PackFile
  /** What the pattern's groups caught: the module and the name, or the name alone. */
  readonly names: readonly string[]
  readonly parts: Parts
}

type Place = readonly [pattern: RegExp, parse: (at: FileAtPlace) => readonly Problem[]]

/** Each place of a pack and how what stands there is read. */
const PLACES: readonly Place[] = [
  [/^media\/.+$/, ({ path, parts }) => keep(parts.media, path)],
  [
    new RegExp(`^modules/(${ID})/lessons/(${ID})\\.([a-z]{2,3}(?:-[A-Z]{2})?)\\.md$`),
    ({ path, file, names: [module = '', id = '', language = ''], parts }) => {
      if (file.text === null) return [problem('not-utf8', path)]
      const markdown = file.text.replaceAll('\r\n', '\n')
      return keep(parts.lessons, { module, path, where: '', value: { id, language, markdown } })
    },
  ],
  [
    new RegExp(`^modules/(${ID})/module\\.json$`),
    (at) => readNamed(at, moduleSchema, (value, module) => at.parts.modules.push({ ...placed(at, module), value })),
  ],
  [
    new RegExp(`^modules/(${ID})/cases/(${ID})\\.json$`),
    (at) => readNamed(at, caseSchema, (value, module) => at.parts.cases.push({ ...placed(at, module), value })),
  ],
  [
    new RegExp(`^modules/(${ID})/artefacts/(${ID})\\.json$`),
    (at) =>
      readAs(at, artefactSchema, (artefact, [module = '', id = '']) =>
        at.parts.artefacts.push({ ...placed(at, module), value: { id, artefact } }),
      ),
  ],
  [
    new RegExp(`^modules/(${ID})/items/(${ID})\\.json$`),
    (at) =>
      readAs(at, z.array(itemSchema), (items, [module = '']) =>
        at.parts.items.push(...items.map((value, index) => ({ ...placed(at, module), where: String(index), value }))),
      ),
  ],
  [
    new RegExp(`^stimuli/(${ID})\\.json$`),
    (at) => readNamed(at, stimulusSchema, (value) => at.parts.stimuli.push({ ...placed(at, ''), value })),
  ],
  [
    new RegExp(`^exams/(${ID})\\.json$`),
    (at) => readNamed(at, blueprintSchema, (value) => at.parts.blueprints.push({ ...placed(at, ''), value })),
  ],
]

function parseFile(path: string, file: PackFile, parts: Parts): readonly Problem[] {
  for (const [pattern, parse] of PLACES) {
    const match = pattern.exec(path)
    if (match !== null) return parse({ path, file, names: match.slice(1), parts })
  }
  return [problem('unexpected-file', path)]
}

function placed({ path }: FileAtPlace, module: string) {
  return { module, path, where: '' }
}

function keep<T>(list: T[], value: T): readonly Problem[] {
  list.push(value)
  return []
}

function readAs<T extends z.ZodType>(
  { path, file, names }: FileAtPlace,
  schema: T,
  take: (value: z.output<T>, names: readonly string[]) => void,
): readonly Problem[] {
  const read = readJson(path, file, schema)
  if (!read.ok) return read.error
  take(read.value, names)
  return []
}

/** For files whose content names itself: the name inside and the file's are one. */
function readNamed<T extends z.ZodType<{ readonly id: string }>>(
  at: FileAtPlace,
  schema: T,
  take: (value: z.output<T>, module: string) => void,
): readonly Problem[] {
  const problems: Problem[] = []
  const faults = readAs(at, schema, (value, names) => {
    const name = names.at(-1) ?? ''
    if (value.id !== name) problems.push(problem('id-not-file-name', at.path, 'id', { id: value.id, name }))
    take(value, names[0] ?? '')
  })
  return [...faults, ...problems]
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
