/** A mark in a text that stands for something kept elsewhere. */
export interface Mark {
  readonly kind: 'dated' | 'ref' | 'artefact' | 'term'
  readonly id: string
}

const MARK = /\{(dated|ref|artefact):([a-z0-9-]+)\}|\]\((term):([a-z0-9-]+)\)/g

/** All marks of a text, in order. */
export function marksOf(text: string): Mark[] {
  return [...text.matchAll(MARK)].map((match) => ({
    kind: (match[1] ?? match[3]) as Mark['kind'], // one of the two groups has matched
    id: match[2] ?? match[4] ?? '',
  }))
}

/** The text with `{dated:…}` replaced by the values: for places that show plain text. */
export function fillDated(text: string, valueFor: (id: string) => string | undefined): string {
  return text.replace(/\{dated:([a-z0-9-]+)\}/g, (whole, id: string) => valueFor(id) ?? whole)
}
