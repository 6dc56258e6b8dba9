import { eachWord } from './each-word'
import type { FindDocument } from './find-document'
import { rulesOf } from './language-rules'
import type { SearchIndex, Vocabulary } from './search-index'

/** A word in a title says more about a text than one in its middle. */
const WEIGHTS = { title: 5, heading: 3, body: 1 } as const
const FIELDS = ['title', 'heading', 'body'] as const

/** Makes an index of texts. Given in parts, so that whoever builds a large one can tell how far it is. */
export function createIndexBuilder() {
  const documents: FindDocument[] = []
  const lengths: number[] = []
  const things = new Map<string, number>()
  const thingOf: number[] = []
  const collectors = new Map<string, VocabularyCollector>()

  function collectorOf(language: string): VocabularyCollector {
    const known = collectors.get(language) ?? createCollector(language)
    collectors.set(language, known)
    return known
  }

  return {
    add(document: FindDocument): void {
      const collector = collectorOf(document.language)
      lengths.push(collector.read(document, documents.length))
      const thing = things.get(document.thing) ?? things.size
      things.set(document.thing, thing)
      thingOf.push(thing)
      documents.push(document)
    },
    finish(): SearchIndex {
      const total = lengths.reduce((sum, length) => sum + length, 0)
      return {
        documents,
        thingOf: Uint32Array.from(thingOf),
        lengths: Float32Array.from(lengths),
        averageLength: documents.length === 0 ? 1 : Math.max(1, total / documents.length),
        vocabularies: [...collectors.values()].map((collector) => collector.finish()),
      }
    },
  }
}

export function buildIndex(documents: Iterable<FindDocument>): SearchIndex {
  const builder = createIndexBuilder()
  for (const document of documents) builder.add(document)
  return builder.finish()
}

interface VocabularyCollector {
  /** Takes a document's words in; gives how many they are. */
  read(document: FindDocument, index: number): number
  finish(): Vocabulary
}

const IS_STOP_WORD = -1
/** A power of two: so many words are at hand. */
const RECENT = 1 << 15

function sumOf(word: string): number {
  let sum = 0
  for (let at = 0; at < word.length; at++) sum = (Math.imul(sum, 31) + word.charCodeAt(at)) | 0
  return sum
}

function createCollector(language: string): VocabularyCollector {
  const { stem, stopWords } = rulesOf(language)
  const stemOfWord = new Map<string, number>()
  const stemIndex = new Map<string, number>()
  const postings: { readonly documents: number[]; readonly counts: number[] }[] = []

  // Nearly every word of a text has stood in it before. To hold it against the last one that had the same sum costs a fraction of
  // asking the map, which must work out the hash of each new string.
  const recentWords: string[] = new Array(RECENT).fill('')
  const recentStems = new Int32Array(RECENT)

  function indexOf(word: string): number {
    const slot = sumOf(word) & (RECENT - 1)
    if (recentWords[slot] === word) return recentStems[slot] ?? IS_STOP_WORD
    const index = stemOfWord.get(word) ?? (stopWords.has(word) ? IS_STOP_WORD : indexOfStem(stem(word)))
    stemOfWord.set(word, index)
    recentWords[slot] = word
    recentStems[slot] = index
    return index
  }

  function indexOfStem(stemmed: string): number {
    const index = stemIndex.get(stemmed) ?? postings.length
    if (index === postings.length) {
      stemIndex.set(stemmed, index)
      postings.push({ documents: [], counts: [] })
    }
    return index
  }

  return {
    read(document, index) {
      let length = 0
      for (const field of FIELDS) {
        const weight = WEIGHTS[field]
        eachWord(document[field], (word) => {
          const stemmed = indexOf(word)
          if (stemmed === IS_STOP_WORD) return
          length += 1
          const posting = postings[stemmed]
          if (posting === undefined) return
          const last = posting.documents.length - 1
          if (posting.documents[last] === index) posting.counts[last] = (posting.counts[last] ?? 0) + weight
          else {
            posting.documents.push(index)
            posting.counts.push(weight)
          }
        })
      }
      return length
    },
    finish() {
      const words = [...stemOfWord.keys()].filter((word) => stemOfWord.get(word) !== IS_STOP_WORD).sort()
      return {
        language,
        words,
        stemOf: Uint32Array.from(words, (word) => stemOfWord.get(word) ?? 0),
        stems: [...stemIndex.keys()],
        ...packed(postings),
      }
    },
  }
}

function packed(postings: readonly { readonly documents: readonly number[]; readonly counts: readonly number[] }[]) {
  const starts = new Uint32Array(postings.length + 1)
  for (const [index, { documents }] of postings.entries()) starts[index + 1] = (starts[index] ?? 0) + documents.length
  const size = starts[postings.length] ?? 0
  const documents = new Uint32Array(size)
  const counts = new Float32Array(size)
  for (const [index, posting] of postings.entries()) {
    documents.set(posting.documents, starts[index])
    counts.set(posting.counts, starts[index])
  }
  return { starts, documents, counts }
}
