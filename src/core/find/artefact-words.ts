import type { Artefact } from '../cases/artefact'
import { isLocalizedText, type LocalizedText } from '../lib/localized-text'

/** Fields whose words stand on the exhibit itself, the same in every language. */
const AS_WRITTEN: ReadonlySet<string> = new Set(['from', 'author', 'handle', 'outlet', 'name', 'number', 'address'])

/** Everything that can be read on an exhibit in a language, in its order, whatever kind of thing it is. */
export function artefactWords(artefact: Artefact, language: string): string[] {
  return wordsIn(artefact, language)
}

function wordsIn(part: unknown, language: string): string[] {
  if (isLocalizedText(part)) return wordOf(part, language)
  if (Array.isArray(part)) return part.flatMap((inner) => wordsIn(inner, language))
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([field, value]) =>
    typeof value === 'string' ? (AS_WRITTEN.has(field) ? [value] : []) : wordsIn(value, language),
  )
}

function wordOf(text: LocalizedText, language: string): string[] {
  const word = text[language]
  return word === undefined ? [] : [word]
}
