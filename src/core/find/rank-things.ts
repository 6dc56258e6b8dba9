import type { WordMatches } from './read-query'
import type { SearchIndex, Vocabulary } from './search-index'

/** Okapi's usual constants: how fast more of the same word stops counting, and how much length is evened out. */
const K1 = 1.2
const B = 0.75
/** A text in the reader's language goes before an equal one in another. */
const OWN_LANGUAGE = 1.3

/** The document of a thing that fits a question best. */
export interface Candidate {
  readonly index: SearchIndex
  /** Which of the index's documents. */
  readonly at: number
  readonly score: number
}

/**
 * Of every thing that has as many words of the question as anything has, the part and language that fits best. Scored by BM25 with
 * weighted fields (S. Robertson & H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", Foundations and Trends in
 * Information Retrieval 3(4), 2009, sections 3.4 and 3.6).
 */
export function rankThings(
  indexes: readonly SearchIndex[],
  matches: readonly WordMatches[],
  language: string,
): Candidate[] {
  const scored = indexes.map((index) => ({ index, ...scoreDocuments(index, matches, language) }))
  const most = scored.reduce((sum, { matched }) => largest(matched, sum), 0)
  if (most === 0) return []
  // A case is a thing of the packs by its title, and one of a learner's own by the scenes that they have seen.
  const best = new Map<string, Candidate>()
  for (const { index, scores, matched } of scored) {
    for (const at of bestOfEach(index, scores, (document) => matched[document] === most)) {
      const thing = index.documents[at]?.thing ?? ''
      const known = best.get(thing)
      const score = scores[at] ?? 0
      if (known === undefined || score > known.score) best.set(thing, { index, at, score })
    }
  }
  return [...best.values()]
}

function largest(values: Uint8Array, least: number): number {
  let most = least
  for (const value of values) if (value > most) most = value
  return most
}

/** BM25 of every document; for each word of the question, the one of its stems that fits best. */
function scoreDocuments(index: SearchIndex, matches: readonly WordMatches[], language: string) {
  const size = index.documents.length
  const scores = new Float64Array(size)
  const matched = new Uint8Array(size)
  const ofWord = new Float64Array(size)
  const evened = Float64Array.from(index.lengths, (length) => K1 * (1 - B + (B * length) / index.averageLength))
  for (const word of matches) {
    for (const vocabulary of index.vocabularies) {
      const own = vocabulary.language === language || vocabulary.language === 'und' ? OWN_LANGUAGE : 1
      for (const [stem, quality] of word.in.get(vocabulary) ?? []) {
        const weight = own * quality * rarity(vocabulary, stem, size) * (K1 + 1)
        raise(ofWord, { vocabulary, stem, weight, evened })
      }
    }
    for (let document = 0; document < size; document++) {
      const score = ofWord[document] ?? 0
      if (score === 0) continue
      scores[document] = (scores[document] ?? 0) + score
      matched[document] = (matched[document] ?? 0) + 1
      ofWord[document] = 0
    }
  }
  return { scores, matched }
}

function rarity({ starts }: Vocabulary, stem: number, size: number): number {
  const occurrences = (starts[stem + 1] ?? 0) - (starts[stem] ?? 0)
  return Math.log(1 + (size - occurrences + 0.5) / (occurrences + 0.5))
}

interface Raise {
  readonly vocabulary: Vocabulary
  readonly stem: number
  readonly weight: number
  readonly evened: Float64Array
}

/** Lets each document that has the stem have what the stem gives it, where that is more than it has. */
function raise(ofWord: Float64Array, { vocabulary, stem, weight, evened }: Raise): void {
  const { starts, documents, counts } = vocabulary
  const to = starts[stem + 1] ?? 0
  for (let posting = starts[stem] ?? 0; posting < to; posting++) {
    const document = documents[posting] ?? 0
    const count = counts[posting] ?? 0
    const score = (weight * count) / (count + (evened[document] ?? 0))
    if (score > (ofWord[document] ?? 0)) ofWord[document] = score
  }
}

/** The best document of each thing, in the order of the things' first documents. */
function bestOfEach(index: SearchIndex, scores: Float64Array, fits: (document: number) => boolean): number[] {
  const things: number[] = []
  /** One more than the best document of a thing so far: 0 where there is none yet. */
  const best = new Uint32Array(index.documents.length)
  for (let document = 0; document < index.documents.length; document++) {
    if (!fits(document)) continue
    const thing = index.thingOf[document] ?? 0
    const known = best[thing] ?? 0
    if (known === 0) things.push(thing)
    if (known === 0 || (scores[document] ?? 0) > (scores[known - 1] ?? 0)) best[thing] = document + 1
  }
  return things.map((thing) => (best[thing] ?? 1) - 1)
}
