import { eachWord } from './each-word'
import { rulesOf } from './language-rules'
import type { WordMatches } from './read-query'
import type { SearchIndex } from './search-index'

/** A piece of text with the stretches that the question asked for, in UTF-16 units. */
export interface Excerpt {
  readonly text: string
  readonly marks: readonly (readonly [start: number, end: number])[]
}

/** Whether a folded word is one that was asked for. */
export type MarkWord = (word: string) => boolean

/** About so many characters of a text are shown. */
const LENGTH = 180

/** Tells the words of a language that stand for the question's. */
export function markerOf(index: SearchIndex, language: string, matches: readonly WordMatches[]): MarkWord {
  const vocabulary = index.vocabularies.find((candidate) => candidate.language === language)
  const { stem, stopWords } = rulesOf(language)
  if (vocabulary === undefined) return () => false
  const wanted = new Set(
    matches.flatMap((word) => [...(word.in.get(vocabulary)?.keys() ?? [])].map((at) => vocabulary.stems[at])),
  )
  return (word) => !stopWords.has(word) && wanted.has(stem(word))
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
  const before = from > 0 ? '… ' : ''
  const shift = before.length - from
  return {
    text: `${before}${text.slice(from, to).trimEnd()}${to < text.length ? ' …' : ''}`,
    marks: whole.marks
      .filter(([start, end]) => start >= from && end <= to)
      .map(([start, end]): [number, number] => [start + shift, end + shift]),
  }
}

function beginOfBest(text: string, marks: Excerpt['marks']): number {
  let best = { from: 0, count: 0 }
  for (const [start] of marks) {
    const count = marks.filter(([other]) => other >= start && other < start + LENGTH - 40).length
    if (count > best.count) best = { from: start, count }
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
