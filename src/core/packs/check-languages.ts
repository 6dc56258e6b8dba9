import { isLocalizedText } from '../lib/localized-text'
import type { PackContent } from './pack-content'
import { type Problem, problem } from './problem'

/** Every text holds every language of its pack and no other, and every lesson has a file in each. */
export function checkLanguages(content: PackContent): Problem[] {
  const { languages } = content.manifest
  const texts = [
    ...walk('pack.json', content.manifest, '', languages),
    ...walk('topics.json', content.topics, '', languages),
    ...walk('dated.json', content.dated, '', languages),
  ]
  const parts = [content.modules, content.cases, content.artefacts, content.items, content.stimuli, content.blueprints]
  for (const { path, where, value } of parts.flat()) texts.push(...walk(path, value, where, languages))
  return [...texts, ...checkLessonFiles(content)]
}

function checkLessonFiles(content: PackContent): Problem[] {
  return content.modules.flatMap((module) =>
    module.value.lessons.flatMap((lesson) =>
      content.manifest.languages.flatMap((language) => {
        const found = content.lessons.some(
          (text) => text.module === module.value.id && text.value.id === lesson.id && text.value.language === language,
        )
        const path = `modules/${module.value.id}/lessons/${lesson.id}.${language}.md`
        return found ? [] : [problem('missing-file', path)]
      }),
    ),
  )
}

function walk(path: string, value: unknown, where: string, languages: readonly string[]): Problem[] {
  if (typeof value !== 'object' || value === null) return []
  if (isLocalizedText(value)) {
    const there = Object.keys(value)
    return [
      ...languages
        .filter((l) => !there.includes(l))
        .map((l) => problem('missing-language', path, where, { language: l })),
      ...there
        .filter((l) => !languages.includes(l))
        .map((l) => problem('extra-language', path, where, { language: l })),
    ]
  }
  return Object.entries(value).flatMap(([key, inner]) =>
    walk(path, inner, where === '' ? key : `${where}.${key}`, languages),
  )
}
