import { eachWord } from './each-word'
import type { WordMatches } from './read-query'
import type { SearchIndex, Vocabulary } from './search-index'

/** A piece of text with the stretches that the question asked for, in UTF-16 units. */
export interface Excerpt {
  readonly text: string
  readonly marks: readonly (readonly [start: number, end: number])[]
}

/** Whether a folded word is one that was asked for. */
export type MarkWord = (word: string) => boolean

/** About so many characters of a text are shown. */
const LENGTH = 180
/** What was left out; never alone on a line. */
const BEFORE = '…\u00a0'
const AFTER = '\u00a0…'

/** Tells how the words of an index's texts in a language are marked. */
export type Marker = (index: SearchIndex, language: string) => MarkWord

/** Marks the words that stand for the question's; which they are is worked out once for all texts of a language. */
export function createMarker(matches: readonly WordMatches[]): Marker {
  const wanted = new Map<Vocabulary, ReadonlySet<string>>()
  return (index, language) => {
    const vocabulary = index.vocabularies.find((candidate) => candidate.language === language)
    if (vocabulary === undefined) return () => false
    const words = wanted.get(vocabulary) ?? wantedIn(vocabulary, matches)
    wanted.set(vocabulary, words)
    return (word) => words.has(word)
  }
}

function wantedIn(vocabulary: Vocabulary, matches: readonly WordMatches[]): ReadonlySet<string> {
  const stems = new Uint8Array(vocabulary.stems.length)
  for (const word of matches) for (const stem of word.in.get(vocabulary)?.keys() ?? []) stems[stem] = 1
  return new Set(vocabulary.words.filter((_, at) => stems[vocabulary.stemOf[at] ?? 0] === 1))
}

/** A whole text with its marks. */
export function markAll(text: string, mark: MarkWord): Excerpt {
  const marks: [number, number][] = []
  eachWord(text, (word, start, end) => {
    if (mark(word)) marks.push([start, end])
  })
  return { text, marks }
}

/** The stretch of a text that has most of what was asked for, cut between words. */
export function excerptOf(text: string, mark: MarkWord): Excerpt {
  const whole = markAll(text, mark)
  if (text.length <= LENGTH * 1.2) return whole
  const from = beginOfBest(text, whole.marks)
  const to = endAfter(text, from + LENGTH)
  const before = from > 0 ? BEFORE : ''
  const shift = before.length - from
  return {
    text: `${before}${text.slice(from, to).trimEnd()}${to < text.length ? AFTER : ''}`,
    marks: whole.marks
      .filter(([start, end]) => start >= from && end <= to)
      .map(([start, end]): [number, number] => [start + shift, end + shift]),
  }
}

function beginOfBest(text: string, marks: Excerpt['marks']): number {
  let best = { from: 0, count: 0 }
  let after = 0 // the first mark too far from the one at hand to be shown with it
  for (const [at, [start]] of marks.entries()) {
    while ((marks[after]?.[0] ?? Number.POSITIVE_INFINITY) < start + LENGTH - 40) after += 1
    if (after - at > best.count) best = { from: start, count: after - at }
  }
  if (best.from < LENGTH / 2) return 0
  // A few words before the first mark, so that it does not stand alone.
  const space = text.lastIndexOf(' ', best.from - 40)
  return space < 0 ? 0 : space + 1
}

function endAfter(text: string, at: number): number {
  if (at >= text.length) return text.length
  const space = text.indexOf(' ', at)
  return space < 0 ? text.length : space
}
