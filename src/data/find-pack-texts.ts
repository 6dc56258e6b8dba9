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
  const places = packs.flatMap((row) => row.modules.map((module) => ({ row, module })))
  for (const [index, { row, module }] of places.entries()) {
    yield { documents: await moduleTexts(db, reader, { row, module }), share: (index + 1) / places.length }
  }
}

interface ModulePlace {
  readonly row: PackRow
  readonly module: Module
}

async function moduleTexts(db: AppDatabase, reader: TextReader, { row, module }: ModulePlace): Promise<FindDocument[]> {
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
  const stories = await casesOf(db, place)
  const artefacts = await artefactsOf(db, place)
  for (const language of row.manifest.languages) {
    documents.push(
      ...(await lessonTexts(db, reader, { row, module, language, artefacts })),
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
  readonly artefacts: ReadonlyMap<string, Artefact>
}

async function lessonTexts(
  db: AppDatabase,
  reader: TextReader,
  { row, module, language, artefacts }: LessonTexts,
): Promise<FindDocument[]> {
  const dated = datedOf(row)
  const keys = module.lessons.map(({ id }): [string, string, string] => [
    row.id,
    'lesson',
    `${module.id}.${id}.${language}`,
  ])
  const entries = await db.packEntries.bulkGet(keys)
  const wordsOn = (id: string) => {
    const artefact = artefacts.get(id)
    return artefact === undefined ? [] : artefactWords(artefact, language).map((text) => reader.words(text, dated))
  }
  return module.lessons.flatMap((lesson, index) => {
    const markdown = entries[index]?.value
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

/** The exhibits of a module's lessons, by their ids in it. */
async function artefactsOf(
  db: AppDatabase,
  place: { readonly pack: string; readonly module: string },
): Promise<ReadonlyMap<string, Artefact>> {
  const before = `${place.module}.`
  const rows = await db.packEntries
    .where('[pack+kind+id]')
    .between([place.pack, 'artefact', before], [place.pack, 'artefact', `${before}\uffff`])
    .toArray()
  return new Map(
    rows.flatMap((row) => {
      const parsed = artefactSchema.safeParse(row.value)
      return parsed.success ? [[row.id.slice(before.length), parsed.data] as const] : []
    }),
  )
}

async function casesOf(db: AppDatabase, place: { readonly pack: string; readonly module: string }): Promise<Case[]> {
  const rows = await db.packEntries
    .where('[pack+kind+id]')
    .between([place.pack, 'case', ''], [place.pack, 'case', '\uffff'])
    .toArray()
  return rows.flatMap((row) => {
    const parsed = caseSchema.safeParse(row.value)
    return parsed.success && row.module === place.module ? [parsed.data] : []
  })
}
