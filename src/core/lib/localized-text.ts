import * as z from 'zod'

/** The languages that the interface speaks and that every bundled pack holds. */
export const LANGUAGES = ['id', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** A BCP 47 primary tag, with an optional region: what a pack may name among its languages. */
export const languageTagSchema = z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/)

/**
 * Text in each language of its pack; Markdown where the field says so. That all of the pack's languages are there is
 * checked by the pack's check, since a single field does not know its pack.
 */
export const localizedTextSchema = z
  .record(languageTagSchema, z.string().trim().min(1).max(20_000))
  .refine((text) => Object.keys(text).length > 0, { error: 'empty' })
export type LocalizedText = z.infer<typeof localizedTextSchema>

/** A text as the reader sees it, and the language that it is really in (for `lang`, when it is not the reader's). */
export interface ChosenText {
  readonly text: string
  readonly language: string
}

/** The reader's language where the text has it, else the first that the pack names. */
export function chooseText(text: LocalizedText, language: string): ChosenText {
  const own = text[language]
  if (own !== undefined) return { text: own, language }
  const [first] = Object.entries(text)
  return { text: first?.[1] ?? '', language: first?.[0] ?? language }
}

/** Whether a parsed value is a text in languages: an object whose keys are language tags and whose values are strings. */
export function isLocalizedText(value: unknown): value is LocalizedText {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const entries = Object.entries(value)
  return (
    entries.length > 0 &&
    entries.every(([key, text]) => typeof text === 'string' && languageTagSchema.safeParse(key).success)
  )
}
