import { createMarker, type Excerpt, excerptOf, type Marker, markAll } from './excerpt'
import type { FindDocument, FindKind } from './find-document'
import { type Candidate, rankThings } from './rank-things'
import { matchWord, readQuery, suggestWord } from './read-query'
import type { SearchIndex } from './search-index'

export interface FindRequest {
  readonly query: string
  readonly language: string
  /** Only things of this kind; null for all. */
  readonly kind: FindKind | null
  readonly most: number
}

export interface FindHit {
  /** Without its text, of which a hit has only the excerpt: an answer crosses from the worker to the screen. */
  readonly document: Omit<FindDocument, 'body'>
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

/**
 * Answers a question: BM25 over stems, where a word still being typed counts for what begins with it, and one that nothing has for the
 * nearest. Found is what has as many words of the question as anything has.
 */
export function search(indexes: readonly SearchIndex[], request: FindRequest): FindAnswer {
  const asked = readQuery(request.query)
  const matches = asked.map((word) => matchWord(indexes, word))
  const found = rankThings(indexes, matches, request.language)
  const counts: Partial<Record<FindKind, number>> = {}
  for (const { index, at } of found) {
    const kind = index.documents[at]?.kind
    if (kind !== undefined) counts[kind] = (counts[kind] ?? 0) + 1
  }
  const { kind } = request
  const wanted = kind === null ? found : found.filter(({ index, at }) => index.documents[at]?.kind === kind)
  const marker = createMarker(matches)
  return {
    hits: bestOf(wanted, request.most).flatMap((candidate) => hitOf(candidate, marker, request.language)),
    counts,
    readAs: asked.flatMap(({ word }, place) => {
      const readAs = matches[place]?.readAs ?? null
      return readAs === null ? [] : [{ typed: word, word: readAs }]
    }),
    suggestion: found.length > 0 ? null : suggest(indexes, request.query),
  }
}

/** The best so many, the best first; of equal ones the earlier. Most are worse than the last of these and are looked at once. */
function bestOf(candidates: readonly Candidate[], most: number): Candidate[] {
  const best: Candidate[] = []
  for (const candidate of candidates) {
    const last = best.at(-1)
    if (best.length >= most && (last === undefined || candidate.score <= last.score)) continue
    let place = best.length
    while (place > 0 && (best[place - 1]?.score ?? 0) < candidate.score) place -= 1
    best.splice(place, 0, candidate)
    best.length = Math.min(best.length, most)
  }
  return best
}

function hitOf(candidate: Candidate, marker: Marker, language: string): FindHit[] {
  const { index, at } = candidate
  const document = index.documents[at]
  if (document === undefined) return []
  const mark = marker(index, document.language)
  const { body, ...head } = document
  return [
    {
      document: { ...head, place: placeFor(candidate, document, language) },
      title: markAll(head.title, mark),
      heading: head.heading === '' ? null : markAll(head.heading, mark),
      body: excerptOf(body, mark),
    },
  ]
}

/** A lesson opens in the reader's language: at the same part of it, whatever language the hit is in. */
function placeFor({ index, at }: Candidate, document: FindDocument, language: string): FindDocument['place'] {
  if (document.place.to !== 'lesson' || document.language === language) return document.place
  const thing = index.thingOf[at] ?? 0
  for (let near = index.thingOf.indexOf(thing); near >= 0; near = index.thingOf.indexOf(thing, near + 1)) {
    const other = index.documents[near]
    if (other?.part === document.part && other.language === language) return other.place
  }
  return document.place
}

/** The question with each word that nothing has replaced by the nearest that something has; null where none is near. */
function suggest(indexes: readonly SearchIndex[], query: string): string | null {
  const asked = readQuery(query)
  const words = asked.map(({ word }) => suggestWord(indexes, word))
  const near = words.filter((word) => word !== null)
  return near.length === 0 ? null : near.join(' ')
}
