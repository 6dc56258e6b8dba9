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
  const total = packs.reduce((sum, { modules }) => sum + modules.length, 0)
  let done = 0
  for (const row of packs) {
    const stories = await casesOf(db, row.id)
    for (const module of row.modules) {
      done += 1
      const own = stories.filter((story) => story.module === module.id).map(({ value }) => value)
      yield { documents: await moduleTexts(db, reader, { row, module, stories: own }), share: done / total }
    }
  }
}

interface ModulePlace {
  readonly row: PackRow
  readonly module: Module
}

interface ModuleTexts extends ModulePlace {
  readonly stories: readonly Case[]
}

async function moduleTexts(
  db: AppDatabase,
  reader: TextReader,
  { row, module, stories }: ModuleTexts,
): Promise<FindDocument[]> {
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
  const artefacts = await artefactsOf(db, place)
  const lessons = await lessonsOf(db, place)
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

interface LessonTexts extends ModulePlace {
  readonly language: string
  /** Markdown by `lesson.language`. */
  readonly lessons: ReadonlyMap<string, unknown>
  readonly artefacts: ReadonlyMap<string, Artefact>
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

/** The texts of a module's lessons in all languages, read in one go: one by one takes as long as everything else together. */
function lessonsOf(db: AppDatabase, place: InPack): Promise<ReadonlyMap<string, unknown>> {
  return entriesOf(db, place, 'lesson')
}

/** The entries of a module whose ids begin with its name, by the rest of them. */
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
