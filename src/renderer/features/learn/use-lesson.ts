import type { LocalizedText } from '../../../core/lib/localized-text'
import type { Module } from '../../../core/modules/module'
import type { LessonProgress } from '../../../core/progress/learning'
import { readLessonProgress } from '../../../data/lesson-repo'
import { readLesson } from '../../../data/pack-repo'
import type { PackRow } from '../../../data/rows'
import { useProfile, useServices } from '../../lib/services'
import { type Loading, useLiveQuery } from '../../lib/use-live-query'

export interface LoadedLesson {
  /** The Markdown in every language of its pack, so that switching is at once; null where the pack has none. */
  readonly text: LocalizedText | null
  readonly progress: LessonProgress | null
}

export function useLesson(row: PackRow, module: Module, lesson: string): Loading<LoadedLesson> {
  const { db } = useServices()
  const profile = useProfile()
  const pack = row.id
  return useLiveQuery(async () => {
    const found: Record<string, string> = {}
    for (const language of row.manifest.languages) {
      const markdown = await readLesson(db, { pack, module: module.id, lesson, language })
      if (markdown !== null) found[language] = markdown
    }
    const progress = await readLessonProgress(db, { profileId: profile.id, pack, module: module.id, lesson })
    return { text: Object.keys(found).length > 0 ? found : null, progress }
  }, [db, row, module.id, lesson, profile.id])
}
