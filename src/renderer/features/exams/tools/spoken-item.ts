import type { ItemView } from '../../../../core/exams/item-view'
import { splitCloze, splitStem } from '../../../../core/items/split-stem'
import { chooseText, isLocalizedText, type LocalizedText } from '../../../../core/lib/localized-text'
import { parseInline } from '../../../../formats/markdown/parse-markdown'
import { plainText } from '../../../../formats/markdown/plain-text'
import type { FindDated } from '../../../lib/content'
import { optionLetter } from '../../../lib/items/option-letter'
import type { Saying } from '../../../lib/speech/speech'

interface SpokenOptions {
  readonly language: string
  /** What is said where a gap is. */
  readonly gap: string
  readonly findDated: FindDated
}

/** An item as it is read aloud: what is told, what is asked, the options by their letters, and what they are paired with. */
export function spokenItem(view: ItemView, { language, gap, findDated }: SpokenOptions): Saying[] {
  const { situation, question } = view.type === 'cloze' ? splitCloze(view.stem) : splitStem(view.stem)
  const say = (text: LocalizedText, before = ''): Saying[] => {
    const chosen = chooseText(text, language)
    return linesOf(chosen.text).map((line) => ({
      text: `${before}${wordsOf(line, findDated).replace(/\{\{[^{}]*\}\}/g, gap)}`,
      language: chosen.language,
    }))
  }
  return [
    ...textsIn(view.stimulus?.body).flatMap((text) => say(text)),
    ...textsIn(view.stimulus?.artefact).flatMap((text) => say(text)),
    ...textsIn(situation).flatMap((text) => say(text)),
    ...say(question),
    ...view.options.flatMap(({ text }, index) => say(text, `${optionLetter(index)}. `)),
    ...(view.type === 'match' ? view.targets.flatMap(({ text }) => say(text)) : []),
  ]
}

/** Every text in an exhibit, in the order in which it stands there. */
function textsIn(value: unknown): LocalizedText[] {
  if (isLocalizedText(value)) return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** Line by line, without the marks of headings, lists, quotations and tables. */
function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) =>
      line
        .replace(/^[\s>]*(?:#{1,6}|[-*+]|\d+\.)?\s+/, '')
        .replaceAll('|', ' ')
        .trim(),
    )
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
}

function wordsOf(line: string, findDated: FindDated): string {
  return plainText(parseInline(line), (id) => {
    const entry = findDated(id)
    return entry === 'loading' ? undefined : entry?.value
  })
}
