import type { Inline } from './ast'

type Lookup = (id: string) => string | undefined

/** The words of a line: for document titles, names for screen readers and the contents of a lesson. */
export function plainText(inlines: readonly Inline[], datedValue: Lookup): string {
  return inlines.map((inline) => wordsOf(inline, datedValue)).join('')
}

function wordsOf(inline: Inline, datedValue: Lookup): string {
  switch (inline.type) {
    case 'text':
    case 'code':
      return inline.text
    case 'strong':
    case 'emphasis':
    case 'term':
      return plainText(inline.children, datedValue)
    case 'dated':
      return datedValue(inline.id) ?? inline.id
    case 'break':
      return ' '
    case 'ref':
      return ''
  }
}
