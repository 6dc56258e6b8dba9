import { lessonsFor } from '../../../core/exams/report-lessons'
import type { ItemOutcome } from '../../../core/exams/score-report'
import { type ModuleResult, weakestModules } from '../../../core/exams/weakest-modules'
import type { BankItem } from '../../../core/items/bank-item'
import type { Module } from '../../../core/modules/module'
import type { AppDatabase } from '../../../data/db'
import { readLesson } from '../../../data/pack-repo'
import { usePacks } from '../../lib/content'
import { useServices } from '../../lib/services'
import { type Loading, useLiveQuery } from '../../lib/use-live-query'

export interface ModuleToStudy extends ModuleResult {
  readonly title: Module['title']
  /** Those that teach what was lost; none where the module's data do not tell. */
  readonly lessons: Module['lessons']
}

interface Found extends ModuleResult {
  readonly content: Module
  readonly language: string
}

/** The weakest modules that are installed, each with the lessons to begin with. */
export function useLessons(
  form: readonly BankItem[],
  outcomes: readonly ItemOutcome[],
): Loading<readonly ModuleToStudy[]> {
  const { db } = useServices()
  const packs = usePacks()
  const rows = packs.kind === 'ready' ? packs.value : null
  return useLiveQuery(async () => {
    const found = weakestModules(form, outcomes).flatMap((result): Found[] => {
      const pack = rows?.find(({ id }) => id === result.pack)
      const content = pack?.modules.find(({ id }) => id === result.module)
      return pack === undefined || content === undefined
        ? []
        : [{ ...result, content, language: pack.manifest.languages[0] ?? '' }]
    })
    return Promise.all(found.map((entry) => withLessons(db, entry, { form, outcomes })))
  }, [db, rows, form, outcomes])
}

async function withLessons(
  db: AppDatabase,
  { content, language, ...result }: Found,
  { form, outcomes }: { readonly form: readonly BankItem[]; readonly outcomes: readonly ItemOutcome[] },
): Promise<ModuleToStudy> {
  const { pack, module } = result
  const texts = await Promise.all(
    content.lessons.map(async ({ id }) => ({
      id,
      markdown: (await readLesson(db, { pack, module, lesson: id, language })) ?? '',
    })),
  )
  const own = form.filter((entry) => entry.pack === pack && entry.module === module)
  const lessons = lessonsFor(texts, own, outcomes).flatMap(
    (id) => content.lessons.find((lesson) => lesson.id === id) ?? [],
  )
  return { ...result, title: content.title, lessons }
}
