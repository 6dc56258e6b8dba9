import { type Excerpt, excerptOf, type MarkWord, markAll, markerOf } from './excerpt'
import type { FindDocument, FindKind } from './find-document'
import { matchWord, readQuery, suggestWord, type WordMatches } from './read-query'
import type { SearchIndex } from './search-index'

/** Okapi's usual constants: how fast more of the same word stops counting, and how much length is evened out. */
const K1 = 1.2
const B = 0.75
/** A text in the reader's language goes before an equal one in another. */
const OWN_LANGUAGE = 1.3

export interface FindRequest {
  readonly query: string
  readonly language: string
  /** Only things of this kind; null for all. */
  readonly kind: FindKind | null
  readonly most: number
}

export interface FindHit {
  readonly document: FindDocument
  readonly title: Excerpt
  readonly heading: Excerpt | null
  readonly body: Excerpt
}

export interface FindAnswer {
  readonly hits: readonly FindHit[]
  /** How many things were found of each kind, whatever kind was asked for. */
  readonly counts: Readonly<Partial<Record<FindKind, number>>>
  /** Words that nothing has, and what was looked for in their place. */
  readonly readAs: readonly { readonly typed: string; readonly word: string }[]
  /** When nothing was found: the question as it may have been meant. */
  readonly suggestion: string | null
}

interface Candidate {
  readonly document: FindDocument
  readonly index: SearchIndex
  readonly at: number
  readonly matched: number
  readonly score: number
}

/**
 * The things that fit a question best, first. Ranked by BM25 with weighted fields (S. Robertson & H. Zaragoza, "The Probabilistic
 * Relevance Framework: BM25 and Beyond", Foundations and Trends in Information Retrieval 3(4), 2009, sections 3.4 and 3.6); of
 * everything only what has as many words of the question as anything has.
 */
export function search(indexes: readonly SearchIndex[], request: FindRequest): FindAnswer {
  const asked = readQuery(request.query)
  const matches = asked.map((word) => matchWord(indexes, word))
  const found = bestOfEach(indexes.flatMap((index) => rank(index, matches, request.language)))
  const most = found.reduce((sum, { matched }) => Math.max(sum, matched), 0)
  const fitting = found.filter(({ matched }) => matched === most)
  const counts: Partial<Record<FindKind, number>> = {}
  for (const { document } of fitting) counts[document.kind] = (counts[document.kind] ?? 0) + 1
  const wanted = request.kind === null ? fitting : fitting.filter(({ document }) => document.kind === request.kind)
  return {
    hits: wanted
      .sort((a, b) => b.score - a.score)
      .slice(0, request.most)
      .map((candidate) => hitOf(candidate, matches, request.language)),
    counts,
    readAs: asked.flatMap(({ word }, place) => {
      const readAs = matches[place]?.readAs ?? null
      return readAs === null ? [] : [{ typed: word, word: readAs }]
    }),
    suggestion: fitting.length > 0 ? null : suggest(indexes, request.query),
  }
}

/** BM25 of every document that has a word of the question; for each word, the one of its stems that fits best. */
function rank(index: SearchIndex, matches: readonly WordMatches[], language: string): Candidate[] {
  const size = index.documents.length
  const total = new Float32Array(size)
  const matched = new Uint8Array(size)
  const ofWord = new Float32Array(size)
  const touched: number[] = []
  for (const word of matches) {
    touched.length = 0
    scoreWord(index, word, (document, score) => {
      if (ofWord[document] === 0) touched.push(document)
      ofWord[document] = Math.max(ofWord[document] ?? 0, score)
    })
    for (const document of touched) {
      total[document] = (total[document] ?? 0) + (ofWord[document] ?? 0)
      matched[document] = (matched[document] ?? 0) + 1
      ofWord[document] = 0
    }
  }
  // What has fewer words than another of this index has no place in the answer.
  const most = matched.reduce((sum, count) => Math.max(sum, count), 0)
  const found: Candidate[] = []
  if (most === 0) return found
  for (const [at, document] of index.documents.entries()) {
    if (matched[at] !== most) continue
    const own = document.language === language || document.language === 'und' ? OWN_LANGUAGE : 1
    found.push({ document, index, at, matched: matched[at] ?? 0, score: (total[at] ?? 0) * own })
  }
  return found
}

function scoreWord(index: SearchIndex, word: WordMatches, give: (document: number, score: number) => void): void {
  const { documents, lengths, averageLength, vocabularies } = index
  for (const vocabulary of vocabularies) {
    for (const [stem, quality] of word.in.get(vocabulary) ?? []) {
      const from = vocabulary.starts[stem] ?? 0
      const to = vocabulary.starts[stem + 1] ?? from
      const rarity = Math.log(1 + (documents.length - (to - from) + 0.5) / (to - from + 0.5))
      for (let posting = from; posting < to; posting++) {
        const document = vocabulary.documents[posting] ?? 0
        const count = vocabulary.counts[posting] ?? 0
        const even = 1 - B + (B * (lengths[document] ?? 0)) / averageLength
        give(document, (quality * rarity * count * (K1 + 1)) / (count + K1 * even))
      }
    }
  }
}

/** Of the parts and languages of a thing the one that fits best. */
function bestOfEach(candidates: readonly Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>()
  for (const candidate of candidates) {
    const known = best.get(candidate.document.thing)
    const isBetter =
      known === undefined ||
      candidate.matched > known.matched ||
      (candidate.matched === known.matched && candidate.score > known.score)
    if (isBetter) best.set(candidate.document.thing, candidate)
  }
  return [...best.values()]
}

function hitOf(candidate: Candidate, matches: readonly WordMatches[], language: string): FindHit {
  const { index } = candidate
  const mark: MarkWord = markerOf(index, candidate.document.language, matches)
  const { title, heading, body } = candidate.document
  return {
    document: { ...candidate.document, place: placeFor(candidate, language) },
    title: markAll(title, mark),
    heading: heading === '' ? null : markAll(heading, mark),
    body: excerptOf(body, mark),
  }
}

/** A lesson opens in the reader's language: at the same part of it, whatever language the hit is in. */
function placeFor({ document, index, at }: Candidate, language: string): FindDocument['place'] {
  if (document.place.to !== 'lesson' || document.language === language) return document.place
  // The parts of a lesson stand near each other: far enough for a long one in several languages.
  const near = index.documents.slice(Math.max(0, at - 200), at + 200)
  const own = near.find(
    (other) => other.thing === document.thing && other.part === document.part && other.language === language,
  )
  return own?.place ?? document.place
}

/** The question with each word that nothing has replaced by the nearest that something has; null where none is near. */
function suggest(indexes: readonly SearchIndex[], query: string): string | null {
  const asked = readQuery(query)
  const words = asked.map(({ word }) => suggestWord(indexes, word))
  const near = words.filter((word) => word !== null)
  return near.length === 0 ? null : near.join(' ')
}
