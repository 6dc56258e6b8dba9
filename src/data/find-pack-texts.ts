import { type Artefact, artefactSchema } from '../core/cases/artefact'
import { type Case, caseSchema } from '../core/cases/case'
import { artefactWords } from '../core/find/artefact-words'
import type { FindDocument } from '../core/find/find-document'
import type { LocalizedText } from '../core/lib/localized-text'
import type { Module } from '../core/modules/module'
import type { AppDatabase } from './db'
import { listPacks } from './pack-repo'
import type { PackRow } from './rows'

type Lookup = (id: string) => string | undefined

/** How the texts of a pack are read; handed in, since this part knows no format. */
export interface TextReader {
  sections(
    markdown: string,
    dated: Lookup,
  ): readonly {
    readonly heading: string
    readonly block: number
    readonly text: string
    /** Ids of the module's exhibits that stand in it. */
    readonly artefacts: readonly string[]
  }[]
  words(markdown: string, dated: Lookup): string
}

/**
 * What anybody may find of the installed packs, module by module: lessons, terms, references, and of cases no more than title and
 * promise, so that nothing of a story is given away.
 */
export async function* packTexts(
  db: AppDatabase,
  reader: TextReader,
): AsyncGenerator<{ readonly documents: readonly FindDocument[]; readonly share: number }> {
  const packs = await listPacks(db)
  const stories = new Map<string, Awaited<ReturnType<typeof casesOf>>>()
  for (const { id } of packs) stories.set(id, await casesOf(db, id))
  const places = packs.flatMap((row) => row.modules.map((module) => ({ row, module })))
  let ahead = readAhead(db, places[0])
  for (const [index, { row, module }] of places.entries()) {
    const parts = await ahead
    ahead = readAhead(db, places[index + 1])
    const own = stories.get(row.id)?.filter((story) => story.module === module.id) ?? []
    const documents = moduleTexts(reader, { row, module, ...parts, stories: own.map(({ value }) => value) })
    yield { documents, share: (index + 1) / places.length }
  }
}

interface ModuleParts {
  readonly artefacts: ReadonlyMap<string, Artefact>
  /** Markdown by `lesson.language`. */
  readonly lessons: ReadonlyMap<string, unknown>
}

/** Reads a module while the one before is parsed and indexed: waiting for the store costs as much as the work itself. */
function readAhead(db: AppDatabase, place: ModulePlace | undefined): Promise<ModuleParts> {
  const parts = place === undefined ? Promise.resolve(NOTHING) : readParts(db, place)
  // A failure is met where the parts are awaited; until then nobody listens.
  parts.catch(() => undefined)
  return parts
}

const NOTHING: ModuleParts = { artefacts: new Map(), lessons: new Map() }

async function readParts(db: AppDatabase, { row, module }: ModulePlace): Promise<ModuleParts> {
  const place = { pack: row.id, module: module.id }
  const [artefacts, lessons] = await Promise.all([artefactsOf(db, place), entriesOf(db, place, 'lesson')])
  return { artefacts, lessons }
}

interface ModulePlace {
  readonly row: PackRow
  readonly module: Module
}

interface ModuleTexts extends ModulePlace, ModuleParts {
  readonly stories: readonly Case[]
}

function moduleTexts(reader: TextReader, { row, module, stories, artefacts, lessons }: ModuleTexts): FindDocument[] {
  const dated = datedOf(row)
  const place = { pack: row.id, module: module.id }
  const key = `${row.id}/${module.id}`
  const words = (text: LocalizedText, language: string) => reader.words(text[language] ?? '', dated)
  const documents: FindDocument[] = module.references.map((entry) => ({
    kind: 'reference',
    thing: `reference ${key}/${entry.id}`,
    part: 0,
    language: 'und',
    title: entry.text,
    heading: '',
    body: '',
    place: { to: 'reference', ...place, reference: entry.id },
  }))
  for (const language of row.manifest.languages) {
    documents.push(
      ...lessonTexts(reader, { row, module, language, lessons, artefacts }),
      ...module.glossary.map(
        (entry): FindDocument => ({
          kind: 'term',
          thing: `term ${key}/${entry.id}`,
          part: 0,
          language,
          title: words(entry.term, language),
          heading: '',
          body: words(entry.definition, language),
          place: { to: 'term', ...place, term: entry.id },
        }),
      ),
      ...stories.map(
        (story): FindDocument => ({
          kind: 'case',
          thing: `case ${key}/${story.id}`,
          part: 0,
          language,
          title: words(story.title, language),
          heading: '',
          body: words(story.promise, language),
          place: { to: 'case', ...place, caseId: story.id },
        }),
      ),
    )
  }
  return documents
}

export function datedOf(row: Pick<PackRow, 'dated'> | undefined): Lookup {
  const values = new Map(row?.dated.map(({ id, value }) => [id, value]))
  return (id) => values.get(id)
}

interface LessonTexts extends ModulePlace, ModuleParts {
  readonly language: string
}

function lessonTexts(reader: TextReader, { row, module, language, lessons, artefacts }: LessonTexts): FindDocument[] {
  const dated = datedOf(row)
  const wordsOn = (id: string) => {
    const artefact = artefacts.get(id)
    return artefact === undefined ? [] : artefactWords(artefact, language).map((text) => reader.words(text, dated))
  }
  return module.lessons.flatMap((lesson) => {
    const markdown = lessons.get(`${lesson.id}.${language}`)
    if (typeof markdown !== 'string') return []
    const title = reader.words(lesson.title[language] ?? '', dated)
    return reader.sections(markdown, dated).map(
      ({ heading, block, text, artefacts: placed }, part): FindDocument => ({
        kind: 'lesson',
        thing: `lesson ${row.id}/${module.id}/${lesson.id}`,
        part,
        language,
        title,
        heading,
        body: [text, ...placed.flatMap(wordsOn)].join(' '),
        place: {
          to: 'lesson',
          pack: row.id,
          module: module.id,
          lesson: lesson.id,
          block: heading === '' ? null : block,
        },
      }),
    )
  })
}

interface InPack {
  readonly pack: string
  readonly module: string
}

/** The exhibits of a module's lessons, by their ids in it. */
async function artefactsOf(db: AppDatabase, place: InPack): Promise<ReadonlyMap<string, Artefact>> {
  return new Map(
    [...(await entriesOf(db, place, 'artefact'))].flatMap(([id, value]) => {
      const parsed = artefactSchema.safeParse(value)
      return parsed.success ? [[id, parsed.data] as const] : []
    }),
  )
}

/** The entries of a module, whose ids begin with its name, by the rest of them; in one go, which takes a fraction of one by one. */
async function entriesOf(
  db: AppDatabase,
  { pack, module }: InPack,
  kind: 'artefact' | 'lesson',
): Promise<ReadonlyMap<string, unknown>> {
  const before = `${module}.`
  const rows = await db.packEntries
    .where('[pack+kind+id]')
    .between([pack, kind, before], [pack, kind, `${before}\uffff`])
    .toArray()
  return new Map(rows.map(({ id, value }) => [id.slice(before.length), value]))
}

async function casesOf(db: AppDatabase, pack: string): Promise<{ readonly module: string; readonly value: Case }[]> {
  const rows = await db.packEntries
    .where('[pack+kind+id]')
    .between([pack, 'case', ''], [pack, 'case', '\uffff'])
    .toArray()
  return rows.flatMap(({ module, value }) => {
    const parsed = caseSchema.safeParse(value)
    return parsed.success ? [{ module, value: parsed.data }] : []
  })
}
