import type { FindDocument } from './find-document'

/** The words of one language, and where their stems occur. Plain arrays: it is stored as it stands. */
export interface Vocabulary {
  readonly language: string
  /** As they stand in the texts, folded, in code-unit order. */
  readonly words: readonly string[]
  /** For each word the index of its stem. */
  readonly stemOf: Uint32Array
  readonly stems: readonly string[]
  /** Where the postings of a stem begin; the last entry is their number. */
  readonly starts: Uint32Array
  /** For each posting the document … */
  readonly documents: Uint32Array
  /** … and how often the stem occurs in it, each occurrence by the weight of its field. */
  readonly counts: Float32Array
}

export interface SearchIndex {
  readonly documents: readonly FindDocument[]
  /** For each document the number of the thing that it is a part or a translation of, counted from 0. */
  readonly thingOf: Uint32Array
  /** Words in each document. */
  readonly lengths: Float32Array
  readonly averageLength: number
  readonly vocabularies: readonly Vocabulary[]
}
