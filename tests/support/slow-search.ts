import { wordsOf } from '../../src/core/find/each-word'
import type { FindDocument } from '../../src/core/find/find-document'
import { rulesOf } from '../../src/core/find/language-rules'
import { slipsAllowed } from '../../src/core/find/near-words'
import { type QueryWord, readQuery } from '../../src/core/find/read-query'

/** The distance of Damerau as the books put it: a whole table for each pair of words. */
export function slipsBetween(typed: string, word: string, isWhole: boolean): number {
  const table = Array.from({ length: typed.length + 1 }, (_, row) =>
    Array.from({ length: word.length + 1 }, (_, column) => (row === 0 ? column : row)),
  )
  const at = (row: number, column: number) => table[row]?.[column] ?? Number.POSITIVE_INFINITY
  for (let row = 1; row <= typed.length; row++) {
    for (let column = 1; column <= word.length; column++) {
      const isSame = typed[row - 1] === word[column - 1]
      const isSwapped = typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1]
      const least = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (isSame ? 0 : 1),
        row > 1 && column > 1 && isSwapped ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
      )
      table[row]?.splice(column, 1, least)
    }
  }
  const last = table[typed.length] ?? []
  return isWhole ? at(typed.length, word.length) : Math.min(...last)
}

interface ReadDocument {
  readonly document: FindDocument
  /** Each word with its stem and the weight of its field. */
  readonly words: readonly { readonly word: string; readonly stem: string; readonly weight: number }[]
}

function read(document: FindDocument): ReadDocument {
  const { stem, stopWords } = rulesOf(document.language)
  const wordsIn = (text: string, weight: number) =>
    wordsOf(text)
      .filter((word) => !stopWords.has(word))
      .map((word) => ({ word, stem: stem(word), weight }))
  return {
    document,
    words: [...wordsIn(document.title, 5), ...wordsIn(document.heading, 3), ...wordsIn(document.body, 1)],
  }
}

/** For a language the stems that stand for a word of the question, each with how well it does. */
type Stems = ReadonlyMap<string, number>

function stemsFor(texts: readonly ReadDocument[], { word, isOpen }: QueryWord): (language: string) => Stems {
  const sure = (language: string): Stems => {
    const known = texts.filter(({ document }) => document.language === language).flatMap(({ words }) => words)
    const begun = isOpen && word.length > 1 ? known.filter((entry) => entry.word.startsWith(word)) : []
    const whole = known.filter((entry) => entry.stem === rulesOf(language).stem(word))
    return new Map([...begun.map(({ stem }) => [stem, 0.6] as const), ...whole.map(({ stem }) => [stem, 1] as const)])
  }
  if (texts.some(({ document }) => sure(document.language).size > 0)) return sure
  const distances = texts.flatMap(({ words }) => words.map((entry) => slipsBetween(word, entry.word, !isOpen)))
  const least = Math.min(...distances)
  if (least > slipsAllowed(word)) return () => new Map()
  return (language) =>
    new Map(
      texts
        .filter(({ document }) => document.language === language)
        .flatMap(({ words }) => words)
        .filter((entry) => slipsBetween(word, entry.word, !isOpen) === least)
        .map(({ stem }) => [stem, 0.5]),
    )
}

/** Every text scored on its own, straight from its words; the best of each thing, the best first. */
export function slowSearch(documents: readonly FindDocument[], query: string, language: string) {
  const texts = documents.map(read)
  const asked = readQuery(query).map((word) => stemsFor(texts, word))
  const average = Math.max(1, texts.reduce((sum, { words }) => sum + words.length, 0) / Math.max(1, texts.length))
  const scored = texts.map((text) => {
    const own = [language, 'und'].includes(text.document.language) ? 1.3 : 1
    const ofWords = asked.map((stems) =>
      Math.max(
        0,
        ...[...stems(text.document.language)].map(([stem, fit]) => fit * okapi(texts, { text, stem, average })),
      ),
    )
    return {
      ...text.document,
      score: own * ofWords.reduce((sum, score) => sum + score, 0),
      matched: ofWords.filter((score) => score > 0).length,
    }
  })
  const most = Math.max(1, ...scored.map(({ matched }) => matched))
  const fitting = scored.filter(({ matched }) => matched === most).sort((a, b) => b.score - a.score)
  return fitting.filter(({ thing }, at) => fitting.findIndex((other) => other.thing === thing) === at)
}

interface Okapi {
  readonly text: ReadDocument
  readonly stem: string
  readonly average: number
}

function okapi(texts: readonly ReadDocument[], { text, stem, average }: Okapi): number {
  const { language } = text.document
  const count = text.words.reduce((sum, entry) => sum + (entry.stem === stem ? entry.weight : 0), 0)
  const having = texts.filter(
    ({ document, words }) => document.language === language && words.some((entry) => entry.stem === stem),
  ).length
  const rarity = Math.log(1 + (texts.length - having + 0.5) / (having + 0.5))
  return (rarity * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * text.words.length) / average))
}
