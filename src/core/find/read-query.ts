import { wordsOf } from './each-word'
import { isStopWord, rulesOf } from './language-rules'
import { nearWords, slipsAllowed } from './near-words'
import type { SearchIndex, Vocabulary } from './search-index'

/** So many words at most are looked for: a whole paragraph pasted in asks no more than its beginning. */
const MOST_WORDS = 12
/** So many stems at most stand for one beginning of a word: those that occur most. */
const MOST_STEMS = 80

export interface QueryWord {
  readonly word: string
  /** Still being typed: what begins with it counts, too. */
  readonly isOpen: boolean
}

/** The words of a question that carry something. */
export function readQuery(query: string): QueryWord[] {
  const words = wordsOf(query).slice(0, MOST_WORDS)
  const isOpen = /[\p{L}\p{N}]$/u.test(query)
  const asked = words.map((word, index) => ({ word, isOpen: isOpen && index === words.length - 1 }))
  // A word that carries nothing may be the beginning of one that does; alone it is all there is to go by.
  return asked.filter(({ word, isOpen: canGrow }) => !isStopWord(word) || (canGrow && word.length > 2))
}

/** Stems that stand for a word of the question, each with how well it fits, in (0, 1]. */
export type Matches = ReadonlyMap<number, number>

export interface WordMatches {
  /** For each vocabulary of each index. */
  readonly in: ReadonlyMap<Vocabulary, Matches>
  /** The word that was taken in its place, where nothing has the one that was typed. */
  readonly readAs: string | null
}

/** What a word of the question means in the indexes: its stem, what it may become, or, where there is neither, what it nearly is. */
export function matchWord(indexes: readonly SearchIndex[], asked: QueryWord): WordMatches {
  const vocabularies = indexes.flatMap((index) => index.vocabularies)
  const sure = new Map(vocabularies.map((vocabulary) => [vocabulary, surely(vocabulary, asked)]))
  if ([...sure.values()].some((matches) => matches.size > 0)) return { in: sure, readAs: null }
  const limit = slipsAllowed(asked.word)
  const near = limit === 0 ? null : nearest(vocabularies, asked, limit)
  if (near === null) return { in: new Map(), readAs: null }
  return { in: near.matches, readAs: near.word }
}

/** The word nearest to one that nothing has, further off than a slip; null where none is near. */
export function suggestWord(indexes: readonly SearchIndex[], word: string): string | null {
  const vocabularies = indexes.flatMap((index) => index.vocabularies)
  const limit = Math.min(4, Math.floor(word.length / 2.5))
  return limit < 1 ? null : (nearest(vocabularies, { word, isOpen: false }, limit)?.word ?? null)
}

function surely(vocabulary: Vocabulary, { word, isOpen }: QueryWord): Map<number, number> {
  const found = new Map<number, number>()
  if (isOpen && word.length > 1) {
    const begun = new Set<number>()
    for (let at = firstFrom(vocabulary.words, word); vocabulary.words[at]?.startsWith(word) === true; at++) {
      begun.add(vocabulary.stemOf[at] ?? 0)
    }
    const spread = [...begun].sort((a, b) => occurrences(vocabulary, b) - occurrences(vocabulary, a))
    for (const stem of spread.slice(0, MOST_STEMS)) found.set(stem, 0.6)
  }
  const at = firstFrom(vocabulary.words, word)
  if (vocabulary.words[at] === word) found.set(vocabulary.stemOf[at] ?? 0, 1)
  else {
    const stem = vocabulary.stems.indexOf(rulesOf(vocabulary.language).stem(word))
    if (stem >= 0) found.set(stem, 1)
  }
  return found
}

function occurrences({ starts }: Vocabulary, stem: number): number {
  return (starts[stem + 1] ?? 0) - (starts[stem] ?? 0)
}

/** The first index whose word is not before this one. */
function firstFrom(words: readonly string[], word: string): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] ?? '') < word) low = middle + 1
    else high = middle
  }
  return low
}

interface Nearest {
  readonly word: string
  readonly matches: Map<Vocabulary, Map<number, number>>
}

/** All stems whose words are as near as the nearest one, and the one of those words that occurs most. */
function nearest(vocabularies: readonly Vocabulary[], { word, isOpen }: QueryWord, most: number): Nearest | null {
  for (let limit = 0; limit <= most; limit++) {
    let best: { readonly word: string; readonly count: number } | null = null
    const matches = new Map<Vocabulary, Map<number, number>>()
    for (const vocabulary of vocabularies) {
      const near = nearWords(vocabulary.words, { typed: word, limit, isWhole: !isOpen })
      matches.set(vocabulary, new Map(near.map((at) => [vocabulary.stemOf[at] ?? 0, 0.5])))
      for (const at of near) {
        const count = occurrences(vocabulary, vocabulary.stemOf[at] ?? 0)
        if (best === null || count > best.count) best = { word: vocabulary.words[at] ?? '', count }
      }
    }
    if (best !== null) return { word: best.word, matches }
  }
  return null
}
