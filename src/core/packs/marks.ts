/** A mark in a text that stands for something kept elsewhere. */
export interface Mark {
  readonly kind: 'dated' | 'ref' | 'artefact' | 'check' | 'term' | 'note'
  readonly id: string
}

const MARK = /\{(dated|ref|artefact|check):([a-z0-9-]+)\}|\]\((term):([a-z0-9-]+)\)|\[\^([a-z0-9-]+)\](?!:)/g

/** All marks of a text, in order. */
export function marksOf(text: string): Mark[] {
  return [...text.matchAll(MARK)].map(([, placed, placedId, term, termId, noteId]) => ({
    kind: (placed ?? term ?? 'note') as Mark['kind'], // the groups of the expression are these words
    id: placedId ?? termId ?? noteId ?? '',
  }))
}

/** The text with `{dated:…}` replaced by the values: for places that show plain text. */
export function fillDated(text: string, valueFor: (id: string) => string | undefined): string {
  return text.replace(/\{dated:([a-z0-9-]+)\}/g, (whole, id: string) => valueFor(id) ?? whole)
}
